package org.sanad.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentPagesTest {
    @ParameterizedTest
    @CsvSource({
        "A/RES/77/236, https://undocs.org/A/RES/77/236",
        "S/RES/2652 (2022), https://undocs.org/S/RES/2652(2022)",
        "A/HRC/RES/53/9, https://undocs.org/A/HRC/RES/53/9",
        "E/RES/2015/23, https://undocs.org/E/RES/2015/23",
        "CTOC/COP/WG.4/2023/2, https://undocs.org/CTOC/COP/WG.4/2023/2",
        "A/78/172/Corr.1, https://undocs.org/A/78/172/Corr.1"
    })
    void a_document_is_given_out_by_its_symbol(String symbol, String page) {
        assertThat(DocumentPages.of(symbol)).map(Node::getURI).contains(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CTOC/COP/RES/11/5", "CCPCJ/RES/33/1", "CND/RES/66/2", "CAC/COSP/RES/10/1"})
    void a_resolution_that_is_cited_by_no_symbol_of_a_document_has_no_page(String identifier) {
        assertThat(DocumentPages.of(identifier)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "V.24-13352", "A/78/172#x", "A/78/<b>", "A//RES", "a/res/1"})
    void what_is_no_symbol_has_no_page(String text) {
        assertThat(DocumentPages.of(text)).isEmpty();
    }
}
