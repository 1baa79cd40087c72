package io.github.federules.assurance.rehearsal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Stands for the Central portal on this machine: takes bundles, finds each of them valid, and writes down what it was
 * asked.
 *
 * <p>It judges nothing: that is what the tests do with the bundles that it took. It knows no way to publish, and a
 * request for that is answered with 404 and stands in {@code requests.txt}.
 */
public final class Portal {

    private final Path folder;
    private int bundles;

    private Portal(Path folder) {
        this.folder = folder;
    }

    /**
     * Serves until it is ended; {@code port} in the folder holds the port.
     *
     * @param arguments the folder for {@code bundle-1.zip}, {@code bundle-2.zip}, …, {@code requests.txt} and {@code
     *     port}
     * @throws IOException if the folder cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Portal portal = new Portal(Path.of(arguments[0]));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", portal::answer);
        server.start();
        Path port = portal.folder.resolve("port.part");
        Files.writeString(port, Integer.toString(server.getAddress().getPort()));
        Files.move(port, portal.folder.resolve("port"));
    }

    private void answer(HttpExchange exchange) throws IOException {
        Files.writeString(
                folder.resolve("requests.txt"),
                exchange.getRequestMethod() + ' ' + exchange.getRequestURI() + '\n',
                CREATE,
                APPEND);
        byte[] body = exchange.getRequestBody().readAllBytes();
        switch (exchange.getRequestURI().getPath()) {
            case "/api/v1/publisher/upload" -> {
                bundles++;
                Files.write(folder.resolve("bundle-" + bundles + ".zip"), partOf(body));
                reply(exchange, 201, "bundle-" + bundles);
            }
            case "/api/v1/publisher/status" -> reply(exchange, 200, "{\"deploymentState\": \"VALIDATED\"}");
            default -> reply(exchange, 404, "");
        }
    }

    /** The content of a multipart body's only part: between the first empty line and the last boundary. */
    private static byte[] partOf(byte[] multipart) {
        String text = new String(multipart, ISO_8859_1);
        int start = text.indexOf("\r\n\r\n") + 4;
        int end = text.lastIndexOf("\r\n--");
        return text.substring(start, end).getBytes(ISO_8859_1);
    }

    private static void reply(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
