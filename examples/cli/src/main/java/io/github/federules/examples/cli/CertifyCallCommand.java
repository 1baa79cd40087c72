package io.github.federules.examples.cli;

import io.github.federules.certify.Certification;
import io.github.federules.certify.Certifier;
import io.github.federules.certify.Inquiry;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.fault.InvalidFactException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Certifies a call: {@code calls certify [OPTIONS] ID}. */
@Command(name = "certify", mixinStandardHelpOptions = true)
final class CertifyCallCommand implements Callable<Integer> {

    private static final int PROBLEM = 1;
    private static final int OPEN = 3;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CertifyFormat format;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "60")
    private int seconds;

    @Mixin
    private final CallFileOption callFiles;

    @Mixin
    private final AsOfOption asOf = new AsOfOption();

    @Parameters(paramLabel = "ID", descriptionKey = "id")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    private final Results results;
    private final Messages messages;

    CertifyCallCommand(CallFileOption callFiles, Results results, Messages messages) {
        this.callFiles = callFiles;
        this.results = results;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        Texts texts = messages.texts();
        if (seconds < 1) {
            throw new ParameterException(
                    spec.commandLine(), texts.of("error.seconds", Map.of("value", Integer.toString(seconds))));
        }
        Optional<Catalogue> calls = callFiles.find().map(asOf::of);
        if (calls.isEmpty()) {
            return 2;
        }
        Certification certification = Certifier.of(certified(calls.get()))
                .within(Duration.ofSeconds(seconds))
                .reportingTo(
                        question -> messages.show("certify.question", Map.of("question", question.in(texts.locale()))))
                .certify();
        results.write(
                format == CertifyFormat.json
                        ? CertificationJson.of(certification, texts.locale())
                        : AnswerBytes.of(certification.explain(texts.locale())));
        results.flush();
        return status(certification);
    }

    private Call certified(Catalogue calls) {
        try {
            return calls.edition(id, Submission.unknown());
        } catch (InvalidFactException e) {
            throw new ParameterException(
                    spec.commandLine(), e.fault().message(messages.texts().locale()));
        }
    }

    private static int status(Certification certification) {
        if (!certification.problems().isEmpty()) {
            return PROBLEM;
        }
        return certification.inquiries().stream().allMatch(Inquiry::isDecided) ? 0 : OPEN;
    }
}
