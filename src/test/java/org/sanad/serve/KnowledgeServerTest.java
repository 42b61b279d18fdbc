package org.sanad.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.sanad.graph.SampleData;

class KnowledgeServerTest {
    private static final ServerSettings ANY_PORT = ServerSettings.standard().withPort(0);

    @Test
    void a_port_in_use_is_named_with_what_to_do() throws IOException {
        try (KnowledgeServer first = KnowledgeServer.start(SampleData.dataset(), ANY_PORT)) {
            assertThatThrownBy(() -> KnowledgeServer.start(SampleData.dataset(), ANY_PORT.withPort(first.port())))
                    .isInstanceOf(CannotServeException.class)
                    .hasMessageContaining("port " + first.port())
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void a_closed_server_frees_its_port_and_lets_join_return() throws Exception {
        KnowledgeServer server = KnowledgeServer.start(SampleData.dataset(), ANY_PORT);
        int port = server.port();
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> {
            try {
                server.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(server.address()).hasToString("http://localhost:" + port + "/");
        server.close();
        waiting.get(10, TimeUnit.SECONDS);
        assertThatThrownBy(() -> new Socket("localhost", port)).isInstanceOf(ConnectException.class);
        try (ServerSocket free = new ServerSocket(port)) {
            assertThat(free.isBound()).isTrue();
        }
    }

    @Test
    void loopback_is_not_reached_from_elsewhere() throws IOException {
        try (KnowledgeServer server = KnowledgeServer.start(SampleData.dataset(), ANY_PORT)) {
            NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> !address.isLoopbackAddress())
                    .forEach(address -> assertThatThrownBy(() -> new Socket(address, server.port()))
                            .isInstanceOf(IOException.class));
        }
    }

    @Test
    void settings_out_of_range_are_refused() {
        assertThatThrownBy(() -> ANY_PORT.withPort(70_000)).hasMessageContaining("70000");
        assertThatThrownBy(() -> ANY_PORT.withPort(-1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> ANY_PORT.withQueryTimeout(Duration.ZERO)).hasMessageContaining("PT0S");
        assertThatThrownBy(() -> ANY_PORT.withQueryBytes(0)).hasMessageContaining("at least 1");
        assertThatThrownBy(() -> ANY_PORT.withRows(-5)).hasMessageContaining("-5");
        assertThatThrownBy(() -> ANY_PORT.withQueriesAtOnce(0)).hasMessageContaining("at least 1");
    }
}
