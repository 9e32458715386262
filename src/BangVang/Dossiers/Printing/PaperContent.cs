using BangVang.Dossiers.Deciding;
using BangVang.Dossiers.Checking;
using BangVang.Dossiers.Concurrences;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Lawbook;
using BangVang.Lawbook.Citing;
using BangVang.Organisations;
using BangVang.Papers.Dossiers;
using BangVang.Papers.Official;
using BangVang.People;
using BangVang.Plans;
using BangVang.Plans.Printing;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Printing;

/// <summary>What the papers of a dossier are made from.</summary>
public sealed record PaperContent(
    Dossier Dossier, Organisation Proposing, Organisation Deciding, PaperFrame Frame, DossierCheck Check, IReadOnlyList<CheckedNominee> Nominees, IReadOnlyList<string> Bases, IReadOnlyList<string> Opinions)
{
    static readonly string[] Ordered = ["TM.", "TL.", "TUQ."];

    public static async Task<PaperContent> Of(AppDb db, DossierLaw law, Dossier dossier, DateOnly today)
    {
        var bodies = await db.Organisations.AsNoTracking().Where(o => o.Id == dossier.OrganisationId || o.Id == dossier.DecidingBodyId || o.Id == dossier.RootId).ToDictionaryAsync(o => o.Id);
        var (proposing, deciding) = (bodies[dossier.OrganisationId], bodies[dossier.DecidingBodyId]);
        var check = await law.Of(dossier, proposing.Path, await db.Nominees.AsNoTracking().Where(n => n.DossierId == dossier.Id).OrderBy(n => n.Position).ToListAsync());
        return new PaperContent(dossier, proposing, deciding, FrameOf(dossier, proposing, bodies[dossier.RootId]), check, InOrder(check), await BasesOf(db, check.Regime?.Instruments ?? []), await OpinionsOf(db, dossier.Id, today));
    }

    public IReadOnlyList<NomineeLine> Lines => [.. Nominees.Select(n => new NomineeLine(HonoreeKinds.Name(n.Nominee.Honoree.Kind), n.Nominee.Name, n.Nominee.Place, n.Award?.Name ?? n.Nominee.AwardCode, n.Nominee.Reason, Held(n), $"{n.Nominee.Honoree.Id}"))];

    // Collectives before persons before households, as lists of decisions have them.
    static IReadOnlyList<CheckedNominee> InOrder(DossierCheck check) =>
        [.. check.Nominees.Where(n => n.Nominee.Stands).OrderBy(n => n.Nominee.Honoree.Kind switch { HonoreeKind.Collective => 0, HonoreeKind.Person => 1, _ => 2 }).ThenBy(n => n.Nominee.Position)];

    string? Held(CheckedNominee nominee)
    {
        var held = nominee.Candidate.Awards?.OrderByDescending(a => a.Year).Take(6).Select(a => $"{Check.Book.NameOf(a.Code)} {a.Year}").ToList();
        return held is { Count: > 0 } ? string.Join("; ", held) : null;
    }

    static PaperFrame FrameOf(Dossier dossier, Organisation proposing, Organisation root)
    {
        var isCommittee = proposing.Kind is OrganisationKind.Province or OrganisationKind.Commune or OrganisationKind.District;
        return new PaperFrame
        {
            Superior = isCommittee ? null : BodyName.InFull(root), Issuer = BodyName.InFull(proposing), Symbol = isCommittee ? "TTr-UBND" : "TTr", Place = Issuers.PlaceOf(proposing, root),
            Date = new PaperDate(null, null, null), Period = dossier.Period is { } period ? period.ToLowerInvariant() : $"năm {dossier.Year}", Proposal = dossier.ProposalNumber,
            Signature = new Signature(Powers.Of(isCommittee && !IsOrdered(dossier.SignerTitle) ? "Ủy ban nhân dân" : null, dossier.SignerTitle ?? Head(proposing)), dossier.SignerName),
        };
    }

    // Who signs for the committee, or by somebody's order, and has said so.
    static bool IsOrdered(string? title) => title is not null && Array.Exists(Ordered, sign => title.StartsWith(sign, StringComparison.OrdinalIgnoreCase));

    static string Head(Organisation body) => body.Kind switch
    {
        OrganisationKind.Province or OrganisationKind.District or OrganisationKind.Commune => "Chủ tịch",
        OrganisationKind.School => "Hiệu trưởng",
        OrganisationKind.Enterprise or OrganisationKind.Cooperative => "Giám đốc",
        _ => body.Name.StartsWith("Sở ", StringComparison.Ordinal) ? "Giám đốc" : "Thủ trưởng đơn vị",
    };

    // The laws and decrees of the regime that are about emulation and commendation, as the register of instruments cites them.
    static async Task<IReadOnlyList<string>> BasesOf(AppDb db, IReadOnlyList<string> regime)
    {
        List<string> codes = [.. regime];
        var found = await db.Instruments.AsNoTracking().Where(i => i.RootId == null && i.SeedCode != null && codes.Contains(i.SeedCode) && i.Date != null
            && (i.Type == InstrumentType.Law || i.Type == InstrumentType.Decree) && i.NameKey.Contains("thi dua khen thuong")).OrderByDescending(i => i.Type == InstrumentType.Law).ThenBy(i => i.Date).ToListAsync();
        return found.ConvertAll(i => $"Căn cứ {i.AsBasis}");
    }

    static async Task<IReadOnlyList<string>> OpinionsOf(AppDb db, Guid dossierId, DateOnly today)
    {
        var organisations = db.Organisations;
        var asked = await db.Concurrences.AsNoTracking().Where(c => c.DossierId == dossierId && c.CancelledAt == null).OrderBy(c => c.AskedOn)
            .Join(organisations, c => c.OrganisationId, o => o.Id, (c, o) => new { Concurrence = c, o.Name }).ToListAsync();
        return [.. asked.Select(a => a.Concurrence.StandingOn(today) switch
        {
            ConcurrenceStanding.Awaited or ConcurrenceStanding.Late => null,
            ConcurrenceStanding.DeemedAgreed => $"{a.Name}: quá hạn trả lời ngày {a.Concurrence.DueOn:dd/MM/yyyy}, coi như đồng ý.",
            var standing => $"{a.Name}: {ConcurrenceWords.Name(standing).ToLowerInvariant()} ngày {Clock.DateIn(a.Concurrence.AnsweredAt!.Value):dd/MM/yyyy}{(a.Concurrence.Text is null ? "" : $" ({a.Concurrence.Text})")}.",
        }).OfType<string>()];
    }
}
