package io.github.federules.examples.grantservice;

import io.github.federules.examples.grantservice.account.AccountRole;
import io.github.federules.examples.grantservice.account.Accounts;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;

/** A program with an account of an officer, which sends the password with each request. */
final class Program {

    private static final AtomicInteger PROGRAMS = new AtomicInteger();

    private final Visitor visitor;
    private final String basic;

    Program(RunningService service) {
        String name = "program-" + PROGRAMS.incrementAndGet();
        service.bean(Accounts.class).add(name, RunningService.PASSWORD, AccountRole.OFFICER);
        this.visitor = service.visitor();
        this.basic = Base64.getEncoder()
                .encodeToString((name + ":" + RunningService.PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> post(String path, byte[] json) {
        return visitor.send(HttpRequest.newBuilder(visitor.uri(path))
                .header("Authorization", "Basic " + basic)
                .header("Accept-Language", "en")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(json))
                .build());
    }

    HttpResponse<String> get(String path) {
        return visitor.send(HttpRequest.newBuilder(visitor.uri(path))
                .header("Authorization", "Basic " + basic)
                .header("Accept-Language", "en")
                .build());
    }
}
