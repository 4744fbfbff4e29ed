-- POOL-9: a meeting that is not held after all.
ALTER TYPE "meeting_state" ADD VALUE 'CANCELLED';
