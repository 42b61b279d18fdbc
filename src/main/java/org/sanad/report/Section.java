package org.sanad.report;

import java.util.OptionalInt;

/**
 * A heading with all that stands under it.
 *
 * @param order its place among the headings, counted from 1
 * @param level 1 for {@code أولا - …}, 2 for {@code ألف - …}, 3 for {@code 1- …}, 4 for a heading without a mark
 * @param mark what is printed before the title ({@code أولاً}, {@code ألف}, {@code 1}), or nothing
 * @param title the heading without its mark; lines are joined by one space
 * @param parent the index of the section it belongs to in {@link Report#sections()}, empty at the top
 * @param line the line of the file it starts in, counted from 1
 */
public record Section(int order, int level, String mark, String title, OptionalInt parent, int line) {}
