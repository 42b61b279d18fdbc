package org.sanad.extract;

import java.util.Optional;
import org.sanad.fact.Category;
import org.sanad.fact.Thing;
import org.sanad.report.Span;

/**
 * A name that no list has, as a report first prints it.
 *
 * @param thing what it names
 * @param category the class of that
 * @param label the name as first printed, without quotation marks
 * @param english its name in English, if that can be put together from what the lists have
 * @param acronym its acronym or Latin short name, if one is printed behind it in brackets
 * @param isFirst whether the paragraph at hand is the first that names it
 * @param where the words that say that there is such a thing, in the paragraph at hand
 */
record FirstMetName(
        Thing thing,
        Category category,
        String label,
        Optional<String> english,
        Optional<String> acronym,
        boolean isFirst,
        Span where) {

    FirstMetName inEnglish(Optional<String> name) {
        return new FirstMetName(thing, category, label, name, acronym, isFirst, where);
    }

    FirstMetName at(boolean first, Span place) {
        return new FirstMetName(thing, category, label, english, acronym, first, place);
    }
}
