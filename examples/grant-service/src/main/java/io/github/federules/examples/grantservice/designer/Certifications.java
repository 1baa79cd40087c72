package io.github.federules.examples.grantservice.designer;

import io.github.federules.certify.CallComparison;
import io.github.federules.certify.Certification;
import io.github.federules.certify.Certifier;
import io.github.federules.certify.ComparedCalls;
import io.github.federules.core.call.Call;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.examples.grantservice.seal.ContentHash;
import io.github.federules.jackson.call.CallWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

/** Certifies calls, one at a time, and keeps the last results: a proof takes a processor for a minute. */
@Component
class Certifications {

    private static final Logger LOG = LoggerFactory.getLogger(Certifications.class);
    private static final int MOST_WAITING = 4;
    private static final int MOST_KEPT = 50;
    private static final Duration MOST_TIME = Duration.ofMinutes(10);

    private final ThreadPoolTaskExecutor oneAtATime = new ThreadPoolTaskExecutor();
    private final Map<String, CertificationRun> kept = new LinkedHashMap<>();
    private final Duration limit;

    Certifications(@Value("${grant-service.certification-limit:5s}") Duration limit) {
        this.limit = limit;
        oneAtATime.setMaxPoolSize(1);
        oneAtATime.setQueueCapacity(MOST_WAITING);
        oneAtATime.setDaemon(true);
        oneAtATime.initialize();
    }

    /** What was certified, and the comparison with the edition in force where there is one. */
    public record CallFindings(Certification certification, Optional<ComparedCalls> compared) {}

    /** A certification that waits, runs or is done. The question is null while it waits, and the last that was asked. */
    public record CertificationRun(
            Call call, AtomicReference<LocalizedText> question, CompletableFuture<CallFindings> result) {}

    /** Certifies a call, unless it is known or waits. Returns where to find it; fails if too many wait. */
    synchronized String start(Call call, Optional<Call> inForce) {
        Optional<Call> before = inForce.filter(known -> !known.equals(call));
        String key = ContentHash.of(CallWriter.toJson(call) + before.map(CallWriter::toJson));
        CertificationRun known = kept.get(key);
        if (known == null || known.result().isCompletedExceptionally()) {
            AtomicReference<LocalizedText> question = new AtomicReference<>();
            CompletableFuture<CallFindings> result = oneAtATime
                    .submitCompletable(() -> certified(call, before, question))
                    .whenComplete((done, failure) -> {
                        if (failure != null) {
                            LOG.error("The call {} could not be certified.", call.id(), failure);
                        }
                    });
            kept.put(key, new CertificationRun(call, question, result));
            kept.keySet().removeIf(oldest -> kept.size() > MOST_KEPT && !oldest.equals(key));
        }
        return key;
    }

    private CallFindings certified(Call call, Optional<Call> before, AtomicReference<LocalizedText> question) {
        long end = System.nanoTime() + MOST_TIME.toNanos();
        question.set(new LocalizedText("Que dit l'appel\u00a0?", "What does the call say?"));
        Certifier certifier = Certifier.of(call).within(limit).reportingTo(next -> {
            question.set(next);
            Assert.state(System.nanoTime() - end < 0, () -> "It takes more than " + MOST_TIME + ".");
        });
        return new CallFindings(
                certifier.certify(),
                before.map(known -> CallComparison.of(known, call).within(limit).compare()));
    }

    synchronized Optional<CertificationRun> find(String key) {
        return Optional.ofNullable(kept.get(key));
    }
}
