using BangVang.Accounts;
using BangVang.Councils;
using BangVang.Councils.Acts;
using BangVang.Councils.Sessions;
using BangVang.Dossiers;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Law.Book;
using BangVang.Organisations;
using BangVang.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests;

/// <summary>A council of a test: its body, the accounts of its members in order (the chair first), and who keeps it.</summary>
public sealed record CouncilGiven(Council Council, Organisation Body, IReadOnlyList<Account> Members, Account Officer)
{
    public Guid Id => Council.Id;
}

public sealed partial class Given
{
    static readonly string[] Family = ["Lò", "Vàng", "Sùng", "Trịnh", "Phùng", "Hà", "Đinh", "Bùi", "Lường"];

    /// <summary>A council of so many members, each with an account that holds no role, kept by a standing officer.</summary>
    public async Task<CouncilGiven> CouncilOf(Organisation body, int members = 9, string? quorum = null)
    {
        var officer = await Account(Role.StandingOfficer, body);
        var accounts = new List<Account>();
        for (var i = 0; i < members; i++) accounts.Add(await Account(null, body, $"{Family[i % Family.Length]} Thành Viên {(char)('A' + i % 26)}{i / 26}"));
        var council = await InTransaction(async (db, services) =>
        {
            var made = new Council { RootId = body.RootId, OrganisationId = body.Id };
            made.Describe($"Hội đồng Thi đua - Khen thưởng của {body.Name}", quorum, quorum is null ? null : "Quy chế, Điều 8");
            db.Add(made);
            await db.SaveChangesAsync();
            var came = accounts.Select((a, i) => new NewMember(a.Name, $"Giám đốc sở số {i + 1}", i switch { 0 => CouncilOffice.Chair, 1 => CouncilOffice.Secretary, _ => CouncilOffice.Member }, a.UserName));
            await services.GetRequiredService<Composing>().Compose(made, new CompositionFacts("128/QĐ-UBND", new DateOnly(2026, 1, 5), "Chủ tịch UBND"), new DateOnly(2026, 1, 5), [.. came], [], Everyone(officer.Id, body, services));
            return made;
        });
        return new CouncilGiven(council, body, accounts, officer);
    }

    /// <summary>Persons who wait for the body's council, each with an award (by default one by majority, of the body's own level).</summary>
    public Task<List<Nominee>> WaitingFor(Organisation body, int count = 3, string award = "BK_TINH", Func<int, (string Name, Guid? Person)>? who = null) => Saved(async (db, services) =>
    {
        var drafter = await Drafter(db, body);
        var dossier = new Dossier
        {
            RootId = body.RootId, Title = "Khen thưởng tổng kết năm", OrganisationId = body.Id, DecidingBodyId = body.Id, Basis = Basis.CongTrang, Year = 2026,
            DraftedById = drafter, DraftedByName = "Nguyễn Thị Thu Hằng", DraftedAt = services.GetRequiredService<Clock>().Now,
        };
        db.Add(dossier);
        db.Entry(dossier).Property(d => d.State).CurrentValue = DossierState.ToCouncil;
        await db.SaveChangesAsync();
        var nominees = new List<Nominee>();
        for (var i = 1; i <= count; i++)
        {
            var (name, person) = who?.Invoke(i) ?? ($"Bà Hoàng Được Đề Nghị {i}", null);
            if (person is null)
            {
                var made = new Person { RootId = body.RootId, FullName = name };
                made.Stand(body.Id, "Trạm trưởng", Standing.DirectWorker);
                db.Add(made);
                await db.SaveChangesAsync();
                person = made.Id;
            }
            nominees.Add(new Nominee { DossierId = dossier.Id, Position = i, Honoree = Honoree.Person(person.Value), Name = name, Place = "Trạm Y tế xã Tân Lập", AwardCode = award, Reason = "Tiêm chủng lưu động theo phiên chợ" });
        }
        db.AddRange(nominees);
        return nominees;
    });

    /// <summary>A session of the council today with the nominees on its agenda, called; with <paramref name="open"/> its vote is open and everybody is there.</summary>
    public Task<CouncilSession> Session(CouncilGiven council, IReadOnlyCollection<Nominee> nominees, bool open = true, SessionKind kind = SessionKind.Meeting, DateTimeOffset? closesAt = null, string? code = null) =>
        InTransaction(async (db, services) =>
        {
            var (actor, convening, path) = (Everyone(council.Officer.Id, council.Body, services), services.GetRequiredService<Convening>(), council.Body.Path);
            var session = new CouncilSession { RootId = council.Body.RootId, CouncilId = council.Id, Kind = kind };
            session.Plan("Xét khen thưởng tổng kết năm", services.GetRequiredService<Clock>().Today, new TimeOnly(8, 30), "Phòng họp số 2");
            db.Add(session);
            await db.SaveChangesAsync();
            await services.GetRequiredService<Agenda>().Put(session, council.Body.Id, path, [.. nominees.Select(n => n.Id)]);
            await convening.Call(session, council.Body.Id, path, actor);
            if (!open) return session;
            await db.SessionSeats.Where(s => s.SessionId == session.Id).ExecuteUpdateAsync(set => set.SetProperty(s => s.Attendance, Attendance.Present));
            db.ChangeTracker.Clear();
            session = await db.CouncilSessions.SingleAsync(s => s.Id == session.Id);
            await convening.Open(session, council.Body.Id, path, actor, closesAt ?? (kind == SessionKind.InWriting ? services.GetRequiredService<Clock>().Now.AddDays(3) : null), code);
            return session;
        });

    public Task<T> InTransaction<T>(Func<AppDb, IServiceProvider, Task<T>> make) => house.With(async services =>
    {
        var db = services.GetRequiredService<AppDb>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var made = await make(db, services);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return made;
    });
}
