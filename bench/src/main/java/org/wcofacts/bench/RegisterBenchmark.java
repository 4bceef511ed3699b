package org.wcofacts.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.wcofacts.data.WcoData;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.Meaning;
import org.wcofacts.model.reference.Reference;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.register.Application;
import org.wcofacts.model.register.AsOf;
import org.wcofacts.model.register.Instrument;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.MemberCount;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.OnRecord;
import org.wcofacts.model.register.RegionalEntity;
import org.wcofacts.model.register.Register;

/** Look-ups and filtered lists of the register, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class RegisterBenchmark {

    private final Register register = WcoData.register();
    private final Reference reference = WcoData.reference();
    private final Region europe = reference.region("europe").orElseThrow();
    private final Instrument hs = register.instrument("hs").orElseThrow();
    private final LocalDate day = LocalDate.of(2013, 6, 30);
    private final LocalDate last = LocalDate.of(2025, 11, 30);

    @Benchmark
    public Economy lookUpByCode() {
        return reference.find("ke");
    }

    @Benchmark
    public Economy lookUpByName() {
        return reference.find("Côte d’Ivoire");
    }

    @Benchmark
    public Economy lookUpByNameWrittenOtherwise() {
        return reference.find("COTE D'IVOIRE");
    }

    @Benchmark
    public Economy lookUpByAnotherName() {
        return reference.find("United Republic of Tanzania");
    }

    @Benchmark
    public Economy lookUpByNameTurnedRound() {
        return reference.find("KOREA, DEM. PEOPLE'S REP.");
    }

    @Benchmark
    public Meaning lookUpOfWhatIsGone() {
        return reference.meaning("Tchécoslovaquie");
    }

    @Benchmark
    public Optional<Member> lookUpMember() {
        return register.member("KE");
    }

    @Benchmark
    public Application lookUpApplication() {
        return register.application(hs, "KE", day);
    }

    @Benchmark
    public AsOf<Integer> countMembers() {
        return register.memberCount(day);
    }

    @Benchmark
    public AsOf<List<Membership>> listMembers() {
        return register.members(day);
    }

    @Benchmark
    public AsOf<List<Membership>> listMembersOfARegion() {
        return register.members(day, europe);
    }

    @Benchmark
    public AsOf<List<Member>> listAccessions() {
        return register.accessions(day, last);
    }

    @Benchmark
    public List<MemberCount> listCounts() {
        return register.memberCounts();
    }

    @Benchmark
    public AsOf<List<RegionalEntity>> listEntities() {
        return register.entities(last);
    }

    @Benchmark
    public AsOf<List<Application>> listApplications() {
        return register.applications("KE", last);
    }

    @Benchmark
    public AsOf<OnRecord> onRecord() {
        return register.onRecord("chairperson", day);
    }
}
