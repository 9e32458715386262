using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Conditions;

namespace BangVang.Law.Verdicts;

/// <summary>Answers whether a candidate may receive an award by the law of a day.</summary>
public static partial class Judgement
{
    extension(Lawbook book)
    {
        /// <summary>The verdict with all its findings.</summary>
        /// <param name="code">The award.</param>
        /// <param name="on">The day of the act.</param>
        /// <param name="year">The year of achievement; null: the candidate's, else the year of the act from October on, else the year before.</param>
        /// <exception cref="UnknownAwardException">The lawbook has no such award.</exception>
        public Verdict Judge(Candidate candidate, string code, DateOnly on, int? year = null) => book.Judge(Facts.Of(candidate, book, on), code, year);

        /// <inheritdoc cref="Judge(Lawbook, Candidate, string, DateOnly, int?)"/>
        public Verdict Judge(Facts facts, string code, int? year = null)
        {
            var award = book.Find(code) ?? throw new UnknownAwardException(code);
            var judged = year ?? facts.JudgedYear ?? YearFor(facts.On);
            var verdict = book.Judge(facts, award, book.RegimeFor(facts.On, facts.ReceivedOn), judged);
            return book.KeptFor(facts.On, facts.ReceivedOn) is { } kept ? book.AfterTransition(facts, award, judged, verdict, kept) : verdict;
        }

        /// <summary>The conclusion alone, without a word: what bulk asks.</summary>
        public Conclusion Conclude(Facts facts, Award award, int? year = null)
        {
            var judged = year ?? facts.JudgedYear ?? YearFor(facts.On);
            var kept = book.KeptFor(facts.On, facts.ReceivedOn);
            var conclusion = book.Conclude(facts, award, book.RegimeFor(facts.On, facts.ReceivedOn), judged);
            return kept is { MoreFavourable: true } && conclusion != Conclusion.Eligible && book.Conclude(facts, award, book.RegimeOn(facts.On), judged) < conclusion ? Conclusion.HumanDecides : conclusion;
        }

        Verdict AfterTransition(Facts facts, Award award, int judged, Verdict verdict, Transition kept)
        {
            var finding = new Finding(kept.Id, Outcome.Met, $"{kept.Text} Hồ sơ tiếp nhận ngày {facts.ReceivedOn:dd/MM/yyyy}.", kept.Citation, kept.Mark, [], Counts: false);
            if (kept.MoreFavourable && verdict.Outcome != Conclusion.Eligible && book.Judge(facts, award, book.RegimeOn(facts.On), judged) is var today && today.Outcome < verdict.Outcome)
                return verdict with { Outcome = Conclusion.HumanDecides, Findings = [.. verdict.Findings, finding with { Outcome = Outcome.HumanDecides, Counts = true, Explanation = $"{finding.Explanation} Theo quy định mới kết quả là: {today.Outcome.Word}; người thẩm định quyết định áp dụng quy định có lợi hơn." }] };
            return verdict with { Findings = [.. verdict.Findings, finding] };
        }

        Verdict Judge(Facts facts, Award award, Regime? regime, int year)
        {
            if (book.Refusal(facts, award, regime, year) is { } refused) return new Verdict(award.Code, regime?.Code, refused.Outcome.Concluded, year, [refused], []);
            var (ask, logic) = book.Asked(facts, award, regime!, year)!.Value;
            var answers = Answers(facts, ask);
            var found = new Finding?[answers.Length];
            foreach (var i in logic.Leaves) found[i] ??= answers[i] is { } answer ? FindingOf(facts, ask, i, answer) : null;
            List<Finding> findings = [.. logic.Leaves.Distinct().Select(i => found[i]).OfType<Finding>()];
            findings.AddRange(Informed(facts, ask, answers));
            var principles = Crosscut.Of(facts, ask).ToList();
            findings.AddRange(principles);
            if (logic.Combine(answers) is null) findings.Add(NoLimb(facts, ask));
            var worst = principles.Select(p => p.Outcome).Append(logic.Combine(answers) ?? Outcome.NotMet).Max();
            return new Verdict(award.Code, regime!.Code, worst.Concluded, year, findings, Assumed(facts, ask)) { Conditions = Branch.Of(logic, answers, found) };
        }

        Conclusion Conclude(Facts facts, Award award, Regime? regime, int year)
        {
            if (book.Refusal(facts, award, regime, year) is { } refused) return refused.Outcome.Concluded;
            var (ask, logic) = book.Asked(facts, award, regime!, year)!.Value;
            var worst = logic.Combine(Answers(facts, ask)) ?? Outcome.NotMet;
            foreach (var principle in Crosscut.Of(facts, ask)) if (principle.Outcome > worst) worst = principle.Outcome;
            return worst.Concluded;
        }

        internal (Ask Ask, Logic Logic)? Asked(Facts facts, Award award, Regime regime, int year)
        {
            var version = VersionUnder(award, regime, facts.On)!;
            var track = TrackOf(facts);
            return version.For(track) is { } logic ? (new Ask(book, award, version, regime, facts.On, year, track), logic) : null;
        }

        /// <summary>Why nothing needs to be asked: no law for the day, a year that cannot be judged, no such award then, not for this kind of recipient.</summary>
        internal Finding? Refusal(Facts facts, Award award, Regime? regime, int year)
        {
            if (year > facts.On.Year) return new Finding("year", Outcome.NotMet, $"Năm thành tích {year} ở sau ngày xét {facts.On:dd/MM/yyyy}: chưa có thành tích để xét.", "", Mark.Read, []);
            if (year > Years.Last) return new Finding("year", Outcome.HumanDecides, $"Sổ luật chỉ tính được thành tích đến năm {Years.Last}, không xét được năm {year}.", "", Mark.NotFound, []);
            if (regime is null) return new Finding("regime", Outcome.HumanDecides, $"Sổ luật chưa có quy định áp dụng cho ngày {facts.On:dd/MM/yyyy}.", "", Mark.NotFound, []);
            if (VersionUnder(award, regime, facts.On) is not { } version) return NotInForce(book, award, facts.On);
            if (facts.IsForeign is null && award.Recipients is [Recipient.Foreign])
                return new Finding("recipient", Outcome.EvidenceMissing, $"{award.Name} chỉ tặng người nước ngoài; chưa rõ quốc tịch.", RuleOf(book, version, facts.On), Mark.Read, []);
            if (version.For(TrackOf(facts)) is null && TrackOf(facts) == Track.Foreign && award.Types.Contains(Basis.DoiNgoai))
                return new Finding("recipient", Outcome.HumanDecides, $"{award.Name} có thể tặng theo diện đối ngoại nhưng sổ luật chưa có tiêu chuẩn cho người nước ngoài: người thẩm định quyết định.", RuleOf(book, version, facts.On), Mark.NotFound, []);
            if (version.For(TrackOf(facts)) is null && Receives(award, facts) && (TrackOf(facts) != Track.Foreign || award.Recipients.Contains(Recipient.Foreign)))
                return new Finding("recipient", Outcome.HumanDecides, $"{award.Name} tặng cả {TrackOf(facts).Word} nhưng sổ luật chưa có tiêu chuẩn của chế độ này cho đối tượng ấy: người thẩm định quyết định.", RuleOf(book, version, facts.On), Mark.NotFound, []);
            return version.For(TrackOf(facts)) is null || !Receives(award, facts)
                ? new Finding("recipient", Outcome.NotMet, $"{award.Name} không dành cho {TrackOf(facts).Word}; đối tượng: {string.Join(", ", award.Recipients.Select(r => r.Word))}.", RuleOf(book, version, facts.On), Mark.Read, [])
                : null;
        }
    }

    /// <summary>The year of achievement that an act of this day is about.</summary>
    public static int YearFor(DateOnly on) => on.Month >= 10 ? on.Year : on.Year - 1;

    /// <summary>The version that a regime has for an award on a day; where a transition keeps the regime alive, its last.</summary>
    public static AwardVersion? VersionUnder(Award award, Regime regime, DateOnly on) =>
        award.On(regime.Until is { } until && until < on ? until : on);

    internal static Track TrackOf(Facts facts) => facts.Track ?? (facts.IsForeign == true && facts.Kind is Recipient.Individual or Recipient.Foreign ? Track.Foreign : facts.Kind switch
    {
        Recipient.Collective => Track.Collective,
        Recipient.Household => Track.Household,
        Recipient.Province => Track.Province,
        _ => Track.Individual,
    });

    internal static bool Receives(Award award, Facts facts) => award.Recipients.Contains(facts.Kind)
        || facts.IsForeign == true && award.Recipients.Contains(Recipient.Foreign)
        || facts.Track == Track.Province && award.Recipients.Contains(Recipient.Province);

    static Outcome?[] Answers(Facts facts, Ask ask)
    {
        var conditions = ask.Version.Conditions;
        var answers = new Outcome?[conditions.Count];
        for (var i = 0; i < answers.Length; i++)
            if (!conditions[i].Information && conditions[i].AppliesTo(ask.Track, facts.Ground)) answers[i] = conditions[i].Judge(facts, ask);
        return answers;
    }
}
