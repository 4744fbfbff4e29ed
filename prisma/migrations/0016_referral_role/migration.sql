-- REF-3: who refers citizens, and receives them. To handle applications is another matter.
ALTER TYPE "role" ADD VALUE 'REFERRAL' BEFORE 'SERVICE_DESK';
