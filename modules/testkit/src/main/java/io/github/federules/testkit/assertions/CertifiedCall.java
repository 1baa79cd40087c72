package io.github.federules.testkit.assertions;

import io.github.federules.certify.CallComparison;
import io.github.federules.certify.Certification;
import io.github.federules.certify.Certifier;
import io.github.federules.certify.ComparedCalls;
import io.github.federules.certify.Inquiry;
import io.github.federules.core.call.Call;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;

/** What certification says of a call. Nothing else here knows the module, which is optional. */
final class CertifiedCall {

    private CertifiedCall() {}

    /** Returns what a question returns. */
    static <T> T asking(Supplier<T> question) {
        try {
            return question.get();
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "The artifact io.github.federules:federules-certify is not on the path of the tests, but this assertion"
                            + " needs it. Add it with the scope test, and a solver, such as"
                            + " de.uni-freiburg.informatik.ultimate:smtinterpol.",
                    e);
        }
    }

    /** Returns what stands against a call, nothing if it is certified. */
    static String problems(Call call, Locale locale) {
        return asking(() -> {
            Certification certification = Certifier.of(call).certify();
            return certification.isCertified()
                    ? ""
                    : certification.inquiries().stream()
                            .filter(each -> each.isProblem() || !each.isDecided())
                            .map(each -> each.explain(locale))
                            .collect(Collectors.joining());
        });
    }

    /** Returns the dossier that gets more, nothing if there is none. */
    static String aidOver(Call call, MonetaryAmount most, Locale locale) {
        return asking(() -> {
            Inquiry inquiry = Certifier.of(call).findAidOver(most);
            return inquiry.isDecided() && !inquiry.isProblem() ? "" : inquiry.explain(locale);
        });
    }

    /** Returns what tells two calls apart, nothing if they decide every dossier alike. */
    static String difference(Call before, Call after, Locale locale) {
        return asking(() -> {
            ComparedCalls compared = CallComparison.of(before, after).compare();
            return compared.areEqual() ? "" : compared.explain(locale);
        });
    }
}
