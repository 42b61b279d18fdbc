package org.sanad.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.graph.SampleData;

class OtherPathsTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer(ServerSettings.standard());

    @Test
    void get_health_is_200() {
        HttpResponse<String> answer = SERVER.get("/health");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        JsonObject health = JSON.parse(answer.body());
        assertThat(health.getString("status")).isEqualTo("ok");
        assertThat(health.getNumber("triples").intValue())
                .isEqualTo(SampleData.dataset().getDefaultGraph().size());
        assertThat(health.getNumber("graphs").intValue()).isEqualTo(8);
        assertThat(health.getString("version")).isNotBlank();
    }

    @Test
    void head_health_is_200_without_a_body() {
        HttpResponse<String> answer = SERVER.send(SERVER.request("/health").HEAD());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void post_health_is_405() {
        assertThat(SERVER.post("/health", "text/plain", "x").statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sparql/",
                "/sparql/query",
                "/sparql/update",
                "/sparql/data",
                "/sparql;x=1",
                "/SPARQL",
                "/%73parql",
                "/$/ping",
                "/$/datasets",
                "/$/server",
                "/$/backup/sparql",
                "/$/metrics",
                "/$/stats",
                "/health/",
                "/favicon.ico",
                "/update",
                "/.well-known/x"
            })
    void get_elsewhere_is_404_and_says_what_is_here(String path) {
        HttpResponse<String> answer = SERVER.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT))
                .isEqualTo("text/plain;charset=utf-8");
        assertThat(answer.body()).contains("/sparql", "/health", "nothing at this address", "الموجود هنا");
    }

    @Test
    void an_address_that_means_two_things_is_a_plain_400() {
        HttpResponse<String> answer = SERVER.get("//sparql");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("not well-formed").doesNotContain("etty", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void writing_elsewhere_is_404(String method) {
        HttpRequest.Builder request = SERVER.request("/$/datasets")
                .method(method, HttpRequest.BodyPublishers.ofString("dbName=x&dbType=mem"));
        assertThat(SERVER.send(request).statusCode()).isEqualTo(404);
    }
}
