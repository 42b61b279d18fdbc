/**
 * Reads a report file into front matter, sections, numbered paragraphs and footnotes, with offsets into the file.
 *
 * <p>In: the text of a report. Out: the report's parts, or an {@link org.sanad.report.UnreadableInputException} that
 * says what to mend. Depends on nothing else of this project.
 */
@NullMarked
package org.sanad.report;

import org.jspecify.annotations.NullMarked;
