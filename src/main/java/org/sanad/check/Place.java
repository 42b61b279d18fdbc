package org.sanad.check;

import java.util.Optional;

/**
 * Where in a report the data at fault was read.
 *
 * @param report the identifier of the report, as {@code V.24-13453}
 * @param paragraph the number of the paragraph as {@code 59(a)}, or nothing if the report as a whole or a section of it
 *     is meant
 * @param quote the words it was read from, or nothing if no claim leads to them
 */
public record Place(String report, Optional<String> paragraph, Optional<String> quote) {}
