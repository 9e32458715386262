using BangVang.Dossiers;
using BangVang.Dossiers.Acts;
using BangVang.Dossiers.Appraisals;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Law.Book;
using BangVang.Organisations;
using BangVang.People;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Home.Demonstration.Sittings;

/// <summary>A dossier of a body's own people, brought before its council by the acts that officers use.</summary>
sealed class Proposals(AppDb db, Clock clock, Handing handing, Receiving receiving, Appraising appraising, Concluding concluding)
{
    public async Task Bring(Organisation body, int year, Actor officer, Actor receiver, Actor appraiser)
    {
        var bodies = new DossierBodies(body.Path, body.Path);
        var dossier = new Dossier
        {
            RootId = body.RootId, Title = $"Đề nghị khen thưởng tổng kết năm {year}", OrganisationId = body.Id, DecidingBodyId = body.Id, Basis = Basis.CongTrang, Year = year,
            DraftedById = officer.Id, DraftedByName = officer.Name, DraftedAt = clock.Now,
        };
        db.Add(dossier);
        await db.SaveChangesAsync();
        foreach (var (fields, i) in Scenery.Rows("proposals.txt").Select(r => r.Fields).Where(f => f[0] == body.Name && f[1] == $"{year}").Select((f, i) => (f, i)))
            db.Add(new Nominee
            {
                DossierId = dossier.Id, Position = i + 1, Honoree = await Who(body, fields), Name = fields[3], Place = fields[4].Length > 0 ? fields[4] : null, AwardCode = fields[2], Reason = fields[5],
            });
        await db.SaveChangesAsync();
        await handing.Submit(dossier, officer, bodies);
        await receiving.Receive(dossier, receiver, bodies, clock.Today);
        (await appraising.Mine(dossier, appraiser)).Finish("Hồ sơ đủ giấy tờ, thành tích có xác nhận; đề nghị trình Hội đồng.", appraiser, clock.Now);
        await db.SaveChangesAsync();
        await concluding.ToCouncil(dossier, appraiser, bodies, null);
        await db.SaveChangesAsync();
    }

    async Task<Honoree> Who(Organisation body, string[] fields)
    {
        var name = fields[3];
        if (await db.Organisations.Where(o => o.RootId == body.RootId && (o.Name == name || o.ShortName == name)).Select(o => (Guid?)o.Id).FirstOrDefaultAsync() is { } collective) return Honoree.Collective(collective);
        var bare = name[(name.IndexOf(' ') + 1)..];
        if (await db.People.Where(p => p.RootId == body.RootId && p.FullName == bare).Select(p => (Guid?)p.Id).FirstOrDefaultAsync() is { } known) return Honoree.Person(known);
        var person = new Person { RootId = body.RootId, FullName = bare, Honorific = name[..name.IndexOf(' ')] };
        person.Stand(body.Id, fields[4], Standing.OtherLeader);
        db.Add(person);
        await db.SaveChangesAsync();
        return Honoree.Person(person.Id);
    }
}
