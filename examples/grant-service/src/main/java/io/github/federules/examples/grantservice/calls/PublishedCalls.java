package io.github.federules.examples.grantservice.calls;

import io.github.federules.core.call.Catalogue;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Adds the editions that are published in the service to the catalogue that the starter makes of files. */
@Component
record PublishedCalls(ObjectProvider<CallEditions> editions) implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Catalogue ofFiles ? editions.getObject().with(ofFiles) : bean;
    }
}
