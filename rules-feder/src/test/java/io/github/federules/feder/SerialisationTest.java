package io.github.federules.feder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.NotEligibleException;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import org.junit.jupiter.api.Test;

/** Java's serialization takes no decision, and fails at once; an exception goes through with its message. */
class SerialisationTest {

    private static final Dossier DOSSIER = Dossier.of(Applicant.unknown(), Operation.untitled());
    private static final FederEligibility RULES = FederEligibility.under(FederCalls.HAUTS_DE_FRANCE_AI_2025);

    /** What a user's own session may hold. */
    private record Session(Decision decision) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void a_decision_is_refused_by_name() {
        Decision decision = RULES.assess(DOSSIER);

        assertRefused(decision, Decision.class);
        assertRefused(new Session(decision), Decision.class);
    }

    @Test
    void a_dossier_and_a_call_are_refused_by_name() {
        assertRefused(DOSSIER, Dossier.class);
        assertRefused(FederCalls.HAUTS_DE_FRANCE_AI_2025, Call.class);
    }

    @Test
    void an_exception_that_holds_a_decision_goes_through_with_its_message_alone() throws Exception {
        Decision decision = RULES.assess(DOSSIER);
        NotEligibleException sent =
                catchThrowableOfType(NotEligibleException.class, () -> RULES.requireEligible(DOSSIER));

        NotEligibleException received = (NotEligibleException) received(sent);

        assertThat(sent.decision()).contains(decision);
        assertThat(received).hasMessage(sent.getMessage());
        assertThat(received.decision()).isEmpty();
    }

    private static void assertRefused(Object thing, Class<?> named) {
        assertThatThrownBy(() -> serialised(thing))
                .isInstanceOf(NotSerializableException.class)
                .hasMessage(named.getName());
    }

    private static Object received(Object sent) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(serialised(sent)))) {
            return in.readObject();
        }
    }

    private static byte[] serialised(Object thing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thing);
        }
        return bytes.toByteArray();
    }
}
