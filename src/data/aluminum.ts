/**
 * Aluminum: production, plants, energy and market. Rows as the pipeline wrote them.
 * Types come from the schemas; zod itself is not loaded.
 */
import type { DatasetRow } from './schema/datasets.ts';
import aluminumOutputJson from './json/aluminum-output.json' with { type: 'json' };
import aluminumByCountryJson from './json/aluminum-by-country.json' with { type: 'json' };
import aluminumSmeltersJson from './json/aluminum-smelters.json' with { type: 'json' };
import aluminumSmelterCountsJson from './json/aluminum-smelter-counts.json' with { type: 'json' };
import aluminumPowerMixJson from './json/aluminum-power-mix.json' with { type: 'json' };
import aluminumEnergyIntensityJson from './json/aluminum-energy-intensity.json' with { type: 'json' };
import electricityPriceJson from './json/electricity-price.json' with { type: 'json' };
import aluminumEmissionsJson from './json/aluminum-emissions.json' with { type: 'json' };
import aluminumSalientJson from './json/aluminum-salient.json' with { type: 'json' };
import aluminumCapacityJson from './json/aluminum-capacity.json' with { type: 'json' };
import aluminumPriceJson from './json/aluminum-price.json' with { type: 'json' };
import aluminumEventsJson from './json/aluminum-events.json' with { type: 'json' };

/** U.S. and world primary production and the U.S. share, 1950-2025. */
export type AluminumOutput = DatasetRow<'aluminum-output'>;
export const aluminumOutput = aluminumOutputJson.rows as readonly AluminumOutput[];

/** Production by country, 1998-2017 and 2023-2025. */
export type AluminumByCountry = DatasetRow<'aluminum-by-country'>;
export const aluminumByCountry = aluminumByCountryJson.rows as readonly AluminumByCountry[];

/** The thirty smelters. */
export type AluminumSmelter = DatasetRow<'aluminum-smelters'>;
export const aluminumSmelters = aluminumSmeltersJson.rows as readonly AluminumSmelter[];

/** Numbers of smelters as stated by sources; bases differ. */
export type AluminumSmelterCount = DatasetRow<'aluminum-smelter-counts'>;
export const aluminumSmelterCounts = aluminumSmelterCountsJson.rows as readonly AluminumSmelterCount[];

/** Electricity used in smelting, by source and region. */
export type AluminumPowerMix = DatasetRow<'aluminum-power-mix'>;
export const aluminumPowerMix = aluminumPowerMixJson.rows as readonly AluminumPowerMix[];

/** Electricity per tonne, by region. */
export type AluminumEnergyIntensity = DatasetRow<'aluminum-energy-intensity'>;
export const aluminumEnergyIntensity = aluminumEnergyIntensityJson.rows as readonly AluminumEnergyIntensity[];

/** Industrial electricity price by state and for the nation. */
export type ElectricityPrice = DatasetRow<'electricity-price'>;
export const electricityPrice = electricityPriceJson.rows as readonly ElectricityPrice[];

/** Emissions by smelter and year. */
export type AluminumEmission = DatasetRow<'aluminum-emissions'>;
export const aluminumEmissions = aluminumEmissionsJson.rows as readonly AluminumEmission[];

/** Salient statistics of two editions that must not be joined. */
export type AluminumSalient = DatasetRow<'aluminum-salient'>;
export const aluminumSalient = aluminumSalientJson.rows as readonly AluminumSalient[];

/** Yearend capacity by edition. */
export type AluminumCapacity = DatasetRow<'aluminum-capacity'>;
export const aluminumCapacity = aluminumCapacityJson.rows as readonly AluminumCapacity[];

/** World price. */
export type AluminumPrice = DatasetRow<'aluminum-price'>;
export const aluminumPrice = aluminumPriceJson.rows as readonly AluminumPrice[];

/** Dated facts since 2023. */
export type AluminumEvent = DatasetRow<'aluminum-events'>;
export const aluminumEvents = aluminumEventsJson.rows as readonly AluminumEvent[];
