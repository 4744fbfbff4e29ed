-- AWARD-2: anybody nominates, and whoever does is written to; also who speaks for an association, and who works at the shared desk.
GRANT EXECUTE ON FUNCTION wall.post_mail(timestamptz, text, text, text) TO indgang_servicedesk, indgang_association;
