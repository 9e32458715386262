using BangVang.Files;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Lawbook.Overlays;
using BangVang.Organisations;
using BangVang.Papers.Text;
using BangVang.People;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.SendingUp;

/// <summary>A package that proved whole, before anything of it is entered.</summary>
public sealed record Opened(PackageContent Content, IReadOnlyDictionary<string, byte[]> Files);

/// <summary>Reads the package of another house and makes a dossier of it: every hash is proved first, and nothing is half-entered.</summary>
public sealed class Unpacking(AppDb db, Attachments attachments, LawInForce law, Clock clock)
{
    public static Opened Open(byte[] package, string name)
    {
        var files = PackageFile.Read(package, name);
        return files.TryGetValue(PackageFile.Data, out var data) ? new Opened(PackageContent.Read(data, name), files) : throw new Refusal($"Gói “{name}” không có dữ liệu {PackageFile.Data}.");
    }

    /// <param name="proposing">The body of this tree that stands for the sender.</param>
    public async Task<Dossier> Enter(Opened opened, Organisation proposing, Organisation deciding, Actor actor, CancellationToken stop)
    {
        var content = opened.Content;
        var book = (await law.For(proposing.Path)).Book;
        if (content.Nominees.FirstOrDefault(n => book.Find(n.AwardCode) is null) is { } unknown) throw new Refusal($"{unknown.Name}: sổ luật ở đây không có “{unknown.AwardName}” (mã {unknown.AwardCode}). Thêm danh hiệu, hình thức này vào sổ luật rồi nhập lại.");
        var dossier = new Dossier
        {
            RootId = proposing.RootId, OrganisationId = proposing.Id, DecidingBodyId = deciding.Id, Kind = content.Kind, Basis = content.Basis, Year = content.Year, Period = content.Period,
            Title = content.Title.Length > Dossier.TitleLength ? content.Title[..Dossier.TitleLength] : content.Title, ProposalNumber = content.ProposalNumber, ProposalText = content.ProposalText,
            DraftedById = actor.Id, DraftedByName = actor.Name, DraftedAt = clock.Now,
        };
        db.Add(dossier);
        var (position, met) = (0, new Dictionary<Identity, Honoree>());
        foreach (var nominee in content.Nominees)
            db.Add(new Nominee
            {
                DossierId = dossier.Id, Position = ++position, Honoree = await Honoree(nominee, proposing, met), AwardCode = nominee.AwardCode, Reason = nominee.Reason, Achievements = nominee.Achievements,
                Name = Cut(nominee.Name, Nominee.NameLength)!, Place = Cut(nominee.Place, Nominee.PlaceLength),
            });
        await db.SaveChangesAsync(stop);
        foreach (var path in content.Attachments) await Keep(opened, path, dossier, actor, stop);
        await db.SaveChangesAsync(stop);
        return dossier;
    }

    async Task Keep(Opened opened, string path, Dossier dossier, Actor actor, CancellationToken stop)
    {
        if (!opened.Files.TryGetValue(path, out var bytes)) throw new Refusal($"Gói thiếu tệp đính kèm “{path}”. Không nhập gì; đề nghị nơi gửi gửi lại gói.");
        using var stream = new MemoryStream(bytes);
        await attachments.Keep(stream, path.Split('/')[^1], "dossier", dossier.Id, actor, stop: stop);
    }

    // Whoever stands in several lines is entered once.
    async Task<Honoree> Honoree(PackagedNominee nominee, Organisation below, Dictionary<Identity, Honoree> met)
    {
        var identity = Identity.Of(nominee);
        if (!met.TryGetValue(identity, out var honoree)) met[identity] = honoree = await Entered(nominee, below);
        return honoree;
    }

    async Task<Honoree> Entered(PackagedNominee nominee, Organisation below) => nominee.Kind switch
    {
        HonoreeKind.Person => await Person(nominee, below),
        HonoreeKind.Collective => await Collective(nominee, below),
        _ => await Household(nominee, below),
    };

    // One person of that name and birth within the sender's bodies is that person; otherwise somebody new.
    async Task<Honoree> Person(PackagedNominee nominee, Organisation below)
    {
        var person = nominee.Person ?? throw new Refusal($"Gói không nói {nominee.Name} là ai. Đề nghị nơi gửi gửi lại gói.");
        var folded = VietnameseText.Fold(person.FullName);
        var bodies = db.Organisations.Where(o => o.Path.StartsWith(below.Path));
        var same = await db.People.Where(p => p.Folded == folded && p.MergedIntoId == null && bodies.Any(o => o.Id == p.OrganisationId)).ToListAsync();
        var fitting = same.Where(p => person.BornOn is { } born ? p.BornOn == born : p.BirthYear == person.BirthYear).ToList();
        if (fitting.Count == 1) return People.Honoree.Person(fitting[0].Id);
        var home = await bodies.FirstOrDefaultAsync(o => o.Folded == VietnameseText.Fold(person.Body)) ?? below;
        var made = new Person { RootId = below.RootId, FullName = person.FullName, Honorific = person.Honorific, Sex = person.Sex, Nationality = person.Nationality, ServiceFrom = person.ServiceFrom };
        made.Born(person.BornOn, person.BirthYear);
        made.Stand(home.Id, person.Position, person.Standing);
        db.Add(made);
        return People.Honoree.Person(made.Id);
    }

    async Task<Honoree> Collective(PackagedNominee nominee, Organisation below)
    {
        var folded = VietnameseText.Fold(nominee.Body ?? nominee.Name);
        var found = await db.Organisations.Where(o => o.Path.StartsWith(below.Path) && (o.Folded == folded || o.ShortFolded == folded)).OrderBy(o => o.Path.Length).FirstOrDefaultAsync();
        return found is not null ? People.Honoree.Collective(found.Id)
            : throw new Refusal($"Danh mục chưa có tập thể “{nominee.Body ?? nominee.Name}” dưới {below.Name}. Thêm vào danh mục tổ chức rồi nhập lại gói.");
    }

    async Task<Honoree> Household(PackagedNominee nominee, Organisation below)
    {
        var head = nominee.HeadName ?? nominee.Name;
        var folded = VietnameseText.Fold(head);
        var bodies = db.Organisations.Where(o => o.Path.StartsWith(below.Path));
        var same = await db.Households.Where(h => h.Folded == folded && bodies.Any(o => o.Id == h.OrganisationId)).ToListAsync();
        if (same.Where(h => h.Address == nominee.Address).ToList() is [var one]) return People.Honoree.Household(one.Id);
        var made = new Household { RootId = below.RootId, OrganisationId = below.Id, HeadName = head, Address = nominee.Address };
        db.Add(made);
        return People.Honoree.Household(made.Id);
    }

    static string? Cut(string? text, int length) => text?.Length > length ? text[..length] : text;

    /// <summary>Tells the honorees of one package apart. Lines may print a person's name differently; what is told of the person is the same in all.</summary>
    sealed record Identity(HonoreeKind Kind, PackagedPerson? Person, string? Name, string? Address)
    {
        public static Identity Of(PackagedNominee nominee) => nominee.Kind switch
        {
            HonoreeKind.Person => new(nominee.Kind, nominee.Person, null, null),
            HonoreeKind.Collective => new(nominee.Kind, null, VietnameseText.Fold(nominee.Body ?? nominee.Name), null),
            _ => new(nominee.Kind, null, VietnameseText.Fold(nominee.HeadName ?? nominee.Name), nominee.Address),
        };
    }
}
