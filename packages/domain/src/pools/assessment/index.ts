export {
  assessmentStates,
  assessmentTransitions,
  ratings,
  recommendations,
  type Assessment,
  type AssessmentContent,
  type AssessmentState,
  type CriterionAssessment,
  type Rating,
  type Recommendation,
} from "./assessment.type.ts";
export {
  completeAssessment,
  saveAssessment,
  type AssessmentChange,
  type AssessmentContext,
  type AssessmentInput,
} from "./assess-application.ts";
export { isAboveApplied, missingFrom } from "./assessment-content.ts";
export { assignApplication, type AssignApplicationState } from "./assign-application.ts";
export { reopenAssessment } from "./reopen-assessment.ts";
export * from "./assessing.ts";
