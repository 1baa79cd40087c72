package io.github.federules.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator as an application sets it up: for the language of a request, and for the jars that are there. */
final class Validators {

    private static final Map<Locale, Validator> BY_LANGUAGE = new ConcurrentHashMap<>();

    private Validators() {}

    static Validator in(Locale language) {
        return BY_LANGUAGE.computeIfAbsent(language, each -> {
            HibernateValidatorConfiguration configuration = configuration();
            return configuration
                    .messageInterpolator(new InLanguage(interpolator(configuration), each))
                    .buildValidatorFactory()
                    .getValidator();
        });
    }

    static HibernateValidatorConfiguration configuration() {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        return configuration.messageInterpolator(interpolator(configuration));
    }

    static boolean hasExpressionLanguage() {
        try {
            Class.forName("jakarta.el.ExpressionFactory");
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** The place and the message of each violation. */
    static List<String> reported(Object bean, Locale language) {
        return in(language).validate(bean).stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted()
                .toList();
    }

    static List<String> places(Object bean) {
        return in(Locale.ENGLISH).validate(bean).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .sorted()
                .toList();
    }

    static <T> T payload(ConstraintViolation<?> violation, Class<T> type) {
        return ((HibernateConstraintViolation<?>) violation).getDynamicPayload(type);
    }

    private static MessageInterpolator interpolator(HibernateValidatorConfiguration configuration) {
        return hasExpressionLanguage()
                ? configuration.getDefaultMessageInterpolator()
                : new ParameterMessageInterpolator();
    }

    /** An interpolator that takes the language from the request, as those of web frameworks do. */
    record InLanguage(MessageInterpolator interpolator, Locale language) implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return interpolator.interpolate(template, context, language);
        }

        @Override
        public String interpolate(String template, Context context, Locale other) {
            return interpolator.interpolate(template, context, other);
        }
    }
}
