export { generateHousehold, type HouseholdOptions } from "./generate-household.ts";
export type { Household } from "./household.ts";
export { householdOfSize } from "./household-of-size.ts";
export { createSeededRandom, type SeededRandom } from "./seeded-random.ts";
