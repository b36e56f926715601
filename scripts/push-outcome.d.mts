export function pushOutcome(status: number, output: string): { exitCode: number; sentence: string };
