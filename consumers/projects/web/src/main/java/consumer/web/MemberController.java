package consumer.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.wcofacts.data.WcoData;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Register;

/** Facts about Members as JSON. */
@RestController
class MemberController {

    /** What this application says of a Member: a record of its own, whose form no release of the library changes. */
    record MemberView(String code, String name, String since, String region) {

        static MemberView of(Member member) {
            return new MemberView(
                    member.code(),
                    member.name().english(),
                    member.since().toString(),
                    member.region().value().id());
        }
    }

    private final Register register = WcoData.register();

    @GetMapping("/members/{code}")
    MemberView member(@PathVariable String code) {
        return MemberView.of(
                register.member(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }
}
