-- CreateTable
CREATE TABLE "dismissal" (
    "newsroomId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dismissal_pkey" PRIMARY KEY ("newsroomId","versionId","kind","start","end")
);

-- AddForeignKey
ALTER TABLE "dismissal" ADD CONSTRAINT "dismissal_newsroomId_versionId_fkey" FOREIGN KEY ("newsroomId", "versionId") REFERENCES "articleVersion"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
