package org.sanad.fact;

/**
 * One thing that is said of a described thing.
 *
 * @param property what is said
 * @param value the value
 * @param evidence the words that say it
 */
public record Detail(Property property, Value value, Evidence evidence) {}
