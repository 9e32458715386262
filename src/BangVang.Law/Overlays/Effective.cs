using BangVang.Law.Book;

namespace BangVang.Law.Overlays;

/// <summary>The figures that hold once a body's are laid over a version: always the stricter, which the floors have made sure is the body's.</summary>
static class Effective
{
    public static AwardVersion Figures(AwardVersion version, LocalRules rules) => version with
    {
        Quota = rules.Quota is { } quota ? quota with { LocalMaySet = false } : version.Quota,
        Vote = rules.Vote is { } vote ? Vote(version.Vote, vote) : version.Vote,
        Submission = rules.Submission ?? version.Submission,
        Dossier = rules.Dossier is { } dossier ? Dossier(version.Dossier, dossier) : version.Dossier,
        Prize = rules.Prize is { } prize ? Prize(version.Prize!, prize) : version.Prize,
    };

    static VoteRule Vote(VoteRule? national, LocalVote local)
    {
        var under = national ?? new VoteRule(CouncilLevel.CouncilOrStandingAgency, local.Citation, local.Mark);
        return under with
        {
            Percent = local.Percent ?? under.Percent,
            Ballot = under.Ballot || local.Ballot == true,
            QuorumPercent = local.QuorumPercent ?? under.QuorumPercent,
            Citation = Both(national?.Citation, local.Citation),
            Mark = local.Mark,
            Note = local.Note ?? under.Note,
        };
    }

    static DossierRule Dossier(DossierRule? national, LocalDossier local) => (national ?? new DossierRule([], local.Citation, local.Mark)) with
    {
        Papers = [.. national?.Papers ?? [], .. (local.Papers ?? []).Except(national?.Papers ?? [])],
        Sets = local.Sets ?? national?.Sets,
        SetBy = null,
        Citation = Both(national?.Citation, local.Citation),
        Mark = local.Mark,
        Note = local.Note ?? national?.Note,
    };

    // Where the body says nothing for a kind of recipient, the nation's ceiling goes on, still as a ceiling.
    static PrizeRate Prize(PrizeRate national, PrizeRate local) => local with
    {
        Individual = local.Individual ?? national.Individual,
        Collective = local.Collective ?? national.Collective,
        Household = local.Household ?? national.Household,
        IsMaximum = (local.Individual is null && national.Individual is not null) || (local.Collective is null && national.Collective is not null) || (local.Household is null && national.Household is not null),
        Citation = Both(national.Citation, local.Citation),
    };

    static string Both(string? national, string local) => string.IsNullOrWhiteSpace(national) || national == local ? local : $"{national}; {local}";
}
