-- What is kept back are ratings of drafts alone: those of assessments that are done are told by a look at the assessments, once for all, instead of by a
-- question for each rating.
ALTER POLICY own_opinion_first ON criterion_assessment USING (municipality_id = (SELECT wall.municipality())
  AND (EXISTS (SELECT FROM assessment rated WHERE rated.municipality_id = criterion_assessment.municipality_id AND rated.id = criterion_assessment.assessment_id
      AND rated.state <> 'DRAFT')
    OR NOT wall.draft_kept_back(assessment_id)));
