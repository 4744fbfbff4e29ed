import type { Instant, Money, PlainDate } from "@indgang/domain/kernel";

// Values of the domain as Prisma writes them.

export const toRowMoney = (amount: Money): bigint => BigInt(amount);
export const toRowMoneyOrNull = (amount: Money | null): bigint | null => (amount === null ? null : BigInt(amount));
export const toRowInstant = (instant: Instant): Date => new Date(instant);
export const toRowInstantOrNull = (instant: Instant | null): Date | null =>
  instant === null ? null : new Date(instant);
export const toRowDate = (date: PlainDate): Date => new Date(`${date}T00:00:00.000Z`);
export const toRowDateOrNull = (date: PlainDate | null): Date | null => (date === null ? null : toRowDate(date));
