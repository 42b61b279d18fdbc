package org.sanad.extract;

import org.sanad.fact.Detail;

/**
 * One thing said of one programme.
 *
 * @param programme the words that name the programme
 * @param detail what is said
 */
record ProgrammeSaying(Reference programme, Detail detail) {}
