using BangVang.Dossiers.Deciding;
using BangVang.Dossiers.Checking;
using BangVang.Dossiers.Printing;
using BangVang.Files;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Organisations;
using BangVang.Papers.Pdf;
using BangVang.Papers.Text;
using BangVang.People;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.SendingUp;

/// <summary>Makes the package of a dossier: its papers as Word and PDF, the files that were filed, and the data for another program.</summary>
public sealed class Packing(AppDb db, DossierPapers papers, Attachments attachments, PdfPrinter printer)
{
    public async Task<byte[]> Pack(Dossier dossier, CancellationToken stop)
    {
        var content = await papers.Content(dossier);
        var files = new List<(string Path, byte[] Content)>();
        var filed = await db.FilesOf("dossier", dossier.Id).AsNoTracking().ToListAsync(stop);
        var names = filed.Select((f, i) => $"dinh-kem/{i + 1:00}-{f.Name}").ToList();
        files.Add((PackageFile.Data, (await Data(content, names)).Write()));
        foreach (var paper in new[] { MadePaper.Proposal, MadePaper.List, MadePaper.Summary }) await Add(files, Slug(MadePapers.Name(paper)), DossierPapers.Docx(content, paper), stop);
        foreach (var (nominee, docx) in await papers.Reports(content)) await Add(files, $"bao-cao/{nominee.Position:000}-{Slug(nominee.Name)}", docx, stop);
        for (var i = 0; i < filed.Count; i++) files.Add((names[i], await Bytes(filed[i], stop)));
        return PackageFile.Write(files);
    }

    async Task Add(List<(string, byte[])> files, string path, byte[] docx, CancellationToken stop)
    {
        files.Add(($"{path}.docx", docx));
        try
        {
            files.Add(($"{path}.pdf", await printer.Print(docx, stop)));
        }
        catch (PdfUnavailable unavailable)
        {
            throw new Refusal($"Chưa đóng gói được vì không tạo được bản PDF. {unavailable.Message}");
        }
    }

    async Task<byte[]> Bytes(Attachment attachment, CancellationToken stop)
    {
        await using var file = attachments.Open(attachment);
        using var memory = new MemoryStream();
        await file.CopyToAsync(memory, stop);
        return memory.ToArray();
    }

    async Task<PackageContent> Data(PaperContent content, IReadOnlyList<string> attached)
    {
        var dossier = content.Dossier;
        var who = content.Nominees.Select(n => n.Nominee.Honoree).ToList();
        var (persons, bodies, households) = (who.Select(h => h.PersonId).OfType<Guid>().ToList(), who.Select(h => h.CollectiveId).OfType<Guid>().ToList(), who.Select(h => h.HouseholdId).OfType<Guid>().ToList());
        var organisations = db.Organisations;
        var people = await db.People.AsNoTracking().Where(p => persons.Contains(p.Id))
            .Select(p => new { Person = p, Body = organisations.Where(o => o.Id == p.OrganisationId).Select(o => o.Name).First() }).ToDictionaryAsync(p => p.Person.Id);
        var named = await organisations.Where(o => bodies.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name);
        var homes = await db.Households.AsNoTracking().Where(h => households.Contains(h.Id)).ToDictionaryAsync(h => h.Id);
        PackagedNominee Line(CheckedNominee n) => new(n.Nominee.Honoree.Kind, n.Nominee.Name, n.Nominee.Place, n.Nominee.AwardCode, n.Award?.Name ?? n.Nominee.AwardCode, n.Nominee.Reason, n.Nominee.Achievements,
            n.Nominee.PersonId is { } id && people.GetValueOrDefault(id) is { } p ? Packaged(p.Person, p.Body) : null, n.Nominee.CollectiveId is { } body ? named.GetValueOrDefault(body) : null,
            n.Nominee.HouseholdId is { } home ? homes.GetValueOrDefault(home)?.HeadName : null, n.Nominee.HouseholdId is { } at ? homes.GetValueOrDefault(at)?.Address : null,
            n.Conclusion, [.. (n.Candidate.Awards ?? []).Select(a => new PackagedAward(a.Code, a.Year, a.DecidedOn, a.Basis))], n.Candidate.Ratings);
        return new PackageContent(PackageContent.ThisFormat, PackageContent.ThisVersion, dossier.Code, dossier.Title, BodyName.Of(content.Proposing), dossier.Addressee ?? BodyName.Of(content.Deciding),
            dossier.Kind, dossier.Basis, dossier.Year, dossier.Period, dossier.ReceivedOn, dossier.ProposalNumber, dossier.ProposalText, content.Check.LawVersion, [.. content.Nominees.Select(Line)], attached);
    }

    static PackagedPerson Packaged(Person person, string body) =>
        new(person.FullName, person.Honorific, person.BornOn, person.BirthYear, person.Sex, person.Nationality, person.Position, body, person.Standing, person.ServiceFrom);

    static string Slug(string name) => VietnameseText.Fold(name).Replace(' ', '-') is { Length: > 60 } folded ? folded[..60] : VietnameseText.Fold(name).Replace(' ', '-');
}
