export interface Recoupe {
  origin: string
  port: number
  data: string
  pid: number
  setupLink: string | null
  printed(): string
  databaseUrl(): string
  ended: Promise<{ code: number | null; signal: string | null }>
  stop(): Promise<{ code: number | null; signal: string | null }>
  kill(): Promise<{ code: number | null; signal: string | null }>
  killDatabase(): void
  killWeb(): void
  pauseWeb(): void
  resumeWeb(): void
  startAgain(): Promise<Recoupe>
  remove(): Promise<void>
}

export function newDataFolder(): string
export function startRecoupe(options?: {
  data?: string
  port?: number
  environment?: Record<string, string>
}): Promise<Recoupe>
