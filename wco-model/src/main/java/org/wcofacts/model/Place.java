package org.wcofacts.model;

/**
 * A city in an economy.
 *
 * @param city the city's name
 * @param economy where it lies
 */
public record Place(LocalizedText city, Economy economy) {}
