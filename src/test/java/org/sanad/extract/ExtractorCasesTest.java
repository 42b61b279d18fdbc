package org.sanad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanad.fact.Rule;
import org.sanad.lexicon.Lexicon;
import org.sanad.report.ReportReader;

class ExtractorCasesTest {

    static List<ExtractorCase> cases() {
        return ExtractorCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_facts_of_a_case_are_read_and_no_others(ExtractorCase example) {
        assertThat(example.actual()).containsExactlyInAnyOrderElementsOf(example.expected());
    }

    @Test
    void each_folder_is_a_rule() {
        assertThat(cases().stream().map(ExtractorCase::rule))
                .isSubsetOf(Arrays.stream(Rule.values()).map(Rule::key).toList());
    }

    @Test
    void each_rule_that_reads_a_fact_off_a_shipped_report_has_a_case_with_facts() {
        Set<String> tested = cases().stream()
                .filter(example -> !example.expected().isEmpty())
                .map(ExtractorCase::rule)
                .collect(Collectors.toSet());
        Set<String> used = ReportReader.folders(Path.of("reports")).stream()
                .map(ReportReader::read)
                .flatMap(report -> Extractors.read(report, Lexicon.bundled()).stream())
                .map(fact -> fact.evidence().rule().key())
                .collect(Collectors.toSet());
        assertThat(tested).isNotEmpty().containsAll(used);
    }
}
