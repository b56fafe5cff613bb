-- CreateTable
CREATE TABLE "confidence" (
    "newsroomId" UUID NOT NULL,
    "corroborationId" UUID NOT NULL,
    "digest" CHAR(64) NOT NULL,
    "erasedAt" TIMESTAMPTZ(3),
    "erasedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "confidence_pkey" PRIMARY KEY ("newsroomId","corroborationId")
);

-- CreateTable
CREATE TABLE "secret" (
    "newsroomId" UUID NOT NULL,
    "corroborationId" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "salt" TEXT NOT NULL,

    CONSTRAINT "secret_pkey" PRIMARY KEY ("newsroomId","corroborationId")
);

-- CreateTable
CREATE TABLE "confidenceReader" (
    "newsroomId" UUID NOT NULL,
    "corroborationId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "addedById" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "confidenceReader_pkey" PRIMARY KEY ("newsroomId","corroborationId","personId")
);

-- AddForeignKey
ALTER TABLE "confidence" ADD CONSTRAINT "confidence_newsroomId_corroborationId_fkey" FOREIGN KEY ("newsroomId", "corroborationId") REFERENCES "corroboration"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "secret" ADD CONSTRAINT "secret_newsroomId_corroborationId_fkey" FOREIGN KEY ("newsroomId", "corroborationId") REFERENCES "confidence"("newsroomId", "corroborationId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "confidenceReader" ADD CONSTRAINT "confidenceReader_newsroomId_corroborationId_fkey" FOREIGN KEY ("newsroomId", "corroborationId") REFERENCES "confidence"("newsroomId", "corroborationId") ON DELETE RESTRICT ON UPDATE RESTRICT;
