using BangVang.Kernel.Data;
using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Organisations;
using BangVang.People;
using BangVang.Registry;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Tests;

public sealed partial class Given
{
    /// <summary>Somebody who works at the body; further traits by <paramref name="and"/>.</summary>
    public Task<Person> Person(Organisation at, string name = "Vàng Thị Dợ", int? born = 1985, string? position = "Giáo viên", Action<Person>? and = null) =>
        Saved((db, _) =>
        {
            var person = new Person { RootId = at.RootId, FullName = name, Sex = Sex.Female };
            person.Born(null, born);
            person.Stand(at.Id, position, Standing.DirectWorker);
            and?.Invoke(person);
            db.Add(person);
            return Task.FromResult(person);
        });

    public Task<Household> Household(Organisation commune, string head = "Giàng A Lử", string? address = "bản Nậm Lạnh") => Saved((db, _) =>
    {
        var household = new Household { RootId = commune.RootId, OrganisationId = commune.Id, HeadName = head, Address = address };
        db.Add(household);
        return Task.FromResult(household);
    });

    /// <summary>A row of the register: by default a yearly title of the commune chairman, on merit, handed over.</summary>
    public Task<Bestowal> Bestowal(Person to, string award = "LDTT", int year = 2025, string? decision = null, DateOnly? on = null, Basis basis = Basis.CongTrang) =>
        Bestowal(Honoree.Person(to.Id), to.RootId, to.OrganisationId, to.FullName, award, year, decision, on, basis, to.Position, to.Standing);

    public Task<Bestowal> Bestowal(Organisation to, string award = "TTLDTT", int year = 2025, string? decision = null, DateOnly? on = null, Basis basis = Basis.CongTrang) =>
        Bestowal(Honoree.Collective(to.Id), to.RootId, to.Id, to.Name, award, year, decision, on, basis, null, null);

    public Task<Bestowal> Bestowal(Household to, string award = "GK_XA", int year = 2025, string? decision = null, DateOnly? on = null, Basis basis = Basis.PhongTrao) =>
        Bestowal(Honoree.Household(to.Id), to.RootId, to.OrganisationId, $"Hộ {to.HeadName}", award, year, decision, on, basis, to.Address, null);

    /// <summary>The rating of a year.</summary>
    public Task<YearFact> Rating(Person person, int year, Rating rating = Law.Book.Rating.HTXSNV) => Saved((db, _) =>
    {
        var fact = new YearFact { PersonId = person.Id, Year = year, Rating = rating, Source = "QĐ xếp loại" };
        db.Add(fact);
        return Task.FromResult(fact);
    });

    Task<Bestowal> Bestowal(
        Honoree to, Guid root, Guid at, string name, string award, int year, string? decision, DateOnly? on, Basis basis, string? place, Standing? standing) => Saved(async (db, _) =>
    {
        var number = await db.Set<Bestowal>().CountAsync(b => b.RootId == root) + 1;
        var bestowal = new Bestowal
        {
            RootId = root, Honoree = to, OrganisationId = at, Name = name, Place = place, Standing = standing, AwardCode = award, Basis = basis, Year = year,
            Reason = "Hoàn thành xuất sắc nhiệm vụ", DecisionNumber = decision ?? $"{number}/QĐ-UBND", DecidedOn = on ?? new DateOnly(year, 12, 20),
            DecidedBy = "Chủ tịch UBND xã Tân Lập", SignedBy = "Lò Văn Thắng", GoldenNumber = number,
        };
        db.Add(bestowal);
        return bestowal;
    });
}
