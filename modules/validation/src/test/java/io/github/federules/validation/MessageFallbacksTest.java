package io.github.federules.validation;

import static io.github.federules.validation.Facts.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Submission;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Map;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed where the language, a text or the validator is another one. */
@Tag("validator")
class MessageFallbacksTest {

    private static final String ENGLISH = "The applicant has not submitted the explanatory note.";
    private static final String FRENCH = "Le porteur de projet n'a pas transmis la note explicative.";

    private static final Dossier NOT_SENT = with(Submission.notSent());

    @ParameterizedTest
    @ValueSource(strings = {"fr", "fr-BE", "fr-FR"})
    void french_is_answered_to_every_country_that_asks_for_it(String language) {
        assertThat(reported(Locale.forLanguageTag(language))).isEqualTo(FRENCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "en-FR"})
    void english_is_the_language_of_who_asks_for_it_on_a_french_machine_too(String language) {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);
            assertThat(reported(Locale.forLanguageTag(language))).isEqualTo(ENGLISH);
        } finally {
            Locale.setDefault(machine);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "tr-TR", "ar", "zz", "und"})
    void a_language_that_there_is_not_gets_english_where_the_machine_is_not_french(String language) {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("nl"));
            assertThat(reported(Locale.forLanguageTag(language))).isEqualTo(ENGLISH);
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void as_for_the_messages_of_the_validator_the_language_of_the_machine_comes_before_english() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRENCH);
            assertThat(reported(Locale.forLanguageTag("fi"))).isEqualTo(FRENCH);
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void where_the_text_that_chooses_the_language_is_not_found_the_answer_is_english() {
        try (ValidatorFactory factory = Validators.configuration()
                .messageInterpolator(new WithoutTexts())
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(new EligibleForTest.Request(NOT_SENT)))
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactly(ENGLISH);
        }
    }

    @Test
    void the_version_and_the_jars_are_those_that_this_run_is_for() {
        String version = System.getProperty("federules.hibernate-validator", "9.");
        assertThat(HibernateValidator.class.getPackage().getImplementationVersion())
                .startsWith(version);
        assertThat(Validators.hasExpressionLanguage())
                .isEqualTo(Boolean.parseBoolean(System.getProperty("federules.expression-language", "true")));
    }

    private static String reported(Locale language) {
        return Validators.in(language)
                .validate(new EligibleForTest.Request(NOT_SENT))
                .iterator()
                .next()
                .getMessage();
    }

    /** An interpolator of a user's own, which knows the values of a message and no texts. */
    private static final class WithoutTexts implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            Map<String, Object> values =
                    context.unwrap(HibernateMessageInterpolatorContext.class).getMessageParameters();
            return String.valueOf(values.getOrDefault(template.substring(1, template.length() - 1), template));
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return interpolate(template, context);
        }
    }
}
