-- A reading that ended by a fault says so, and what it wrote is called what it is: grants added and grants corrected.
ALTER TYPE "import_state" ADD VALUE 'FAILED';
ALTER TABLE "import_run" RENAME COLUMN "rows_added" TO "rows_written";
