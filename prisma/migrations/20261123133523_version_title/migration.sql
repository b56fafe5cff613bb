-- AlterTable
ALTER TABLE "articleVersion" ADD COLUMN     "title" TEXT;

-- Texts of before bear the title that their article has: none of them came with another. A version is never changed otherwise.
ALTER TABLE "articleVersion" DISABLE TRIGGER "articleVersion_immutable";
UPDATE "articleVersion" AS v SET "title" = a."title" FROM "article" AS a WHERE a."newsroomId" = v."newsroomId" AND a."id" = v."articleId";
ALTER TABLE "articleVersion" ENABLE TRIGGER "articleVersion_immutable";
