/** Years of the air releases at plants eligible for exemption; every series has one entry for each, in this order. */
export const TOXICS_YEARS: readonly number[] = [2017, 2018, 2019, 2020, 2021, 2022];
