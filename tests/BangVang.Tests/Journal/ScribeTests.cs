using System.Text.Json;
using BangVang.Accounts;
using BangVang.Journal;
using BangVang.Kernel.Data;
using BangVang.Kernel.Events;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace BangVang.Tests.Journal;

public sealed class ScribeTests(TestHouse house)
{
    [Fact]
    public async Task An_act_is_written_with_old_and_new_values_and_its_reason()
    {
        var root = await house.Given.Root();
        await Rename(root.Id, "UBND tỉnh Sơn Bình mới", "theo nghị quyết");
        var entry = (await EntriesOn(root.Id)).ShouldHaveSingleItem();
        (entry.Act, entry.Reason, entry.ActorName).ShouldBe(("Đổi tên đơn vị", "theo nghị quyết", "Nguyễn Thị Thu Hằng"));
        var field = entry.ReadChanges().ShouldHaveSingleItem().Fields.Single(f => f.Field == "Name");
        (field.Old!.Value.GetString(), field.New!.Value.GetString()).ShouldBe(("UBND tỉnh Sơn Bình", "UBND tỉnh Sơn Bình mới"));
    }

    [Fact]
    public async Task An_act_that_is_rolled_back_leaves_no_entry_and_the_next_one_does_not_inherit_its_changes()
    {
        var root = await house.Given.Root();
        await house.With(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            await using (await db.Database.BeginTransactionAsync())
            {
                (await db.Organisations.SingleAsync(o => o.Id == root.Id)).Name = "Bỏ dở";
                await db.SaveChangesAsync();
                await services.GetRequiredService<Scribe>().Write(Author.House, "Việc bỏ dở", null, new Subject("organisation", root.Id));
            }
            db.ChangeTracker.Clear();
            await using var second = await db.Database.BeginTransactionAsync();
            await services.GetRequiredService<Scribe>().Write(Author.House, "Việc sau", null, new Subject("organisation", root.Id));
            await second.CommitAsync();
            return true;
        });
        var entry = (await EntriesOn(root.Id)).ShouldHaveSingleItem();
        entry.Act.ShouldBe("Việc sau");
        entry.ReadChanges().ShouldBeEmpty();
    }

    [Fact]
    public async Task Fifty_acts_at_once_leave_the_chain_whole()
    {
        var root = await house.Given.Root();
        var units = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => house.Given.Organisation($"Đơn vị {i}", root)));
        await Task.WhenAll(units.Select(u => Rename(u.Id, u.Name + " (đổi)", null)));
        foreach (var unit in units) (await EntriesOn(unit.Id)).ShouldHaveSingleItem();
        await using var source = NpgsqlDataSource.Create(house.ConnectionString);
        var verdict = await new Verification(source).Walk();
        verdict.Broken.ShouldBeNull(verdict.What);
    }

    [Fact]
    public async Task Passwords_and_stamps_never_enter_the_journal()
    {
        var root = await house.Given.Root();
        var account = await house.Given.Account(Role.UnitOfficer, root, password: "Sơn Bình 2026!");
        await house.With(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            await using var transaction = await db.Database.BeginTransactionAsync();
            var kept = await db.Accounts.SingleAsync(a => a.Id == account.Id);
            (kept.PasswordHash, kept.SecurityStamp, kept.Name) = ("mật khẩu băm", "dấu bí mật", "Lường Văn Thiện");
            db.Add(new BangVang.Accounts.SigningIn.SecondFactor { AccountId = account.Id, Secret = "khóa bí mật", EnrolledAt = DateTimeOffset.UnixEpoch, LastStep = 0 });
            await db.SaveChangesAsync();
            await services.GetRequiredService<Scribe>().Write(Author.House, "Sửa tài khoản", null, new Subject("account", account.Id));
            await transaction.CommitAsync();
            return true;
        });
        var changes = (await EntriesOn(account.Id, "account")).ShouldHaveSingleItem().Changes;
        changes.ShouldContain("Lường Văn Thiện");
        changes.ShouldNotContain("mật");
        changes.ShouldNotContain("Stamp");
    }

    [Fact]
    public async Task Who_acts_by_a_role_that_was_lent_is_named_with_the_lender()
    {
        var root = await house.Given.Root();
        var lender = await house.Given.Account(Role.Administrator, root, "Đỗ Minh Khôi");
        var deputy = await house.Given.Account(Role.UnitOfficer, root, "Lò Thị Hương Giang");
        await house.With(async services =>
        {
            var book = services.GetRequiredService<RightBook>();
            var actor = new Actor(deputy.Id, deputy.Name, [new Grant(Role.Administrator, root.Id, root.Path, lender.Id)], book, root.Id, root.Path);
            await services.GetRequiredService<Events>().Publish(
                new ActDone(actor, "Khóa tài khoản", null, [new Subject("organisation", root.Id)]) { Right = JournalRights.See });
            return true;
        });
        var entry = (await EntriesOn(root.Id)).ShouldHaveSingleItem();
        (entry.ActorName, entry.ForName, entry.ForId).ShouldBe(("Lò Thị Hương Giang", "Đỗ Minh Khôi", lender.Id));
    }

    [Fact]
    public async Task A_change_that_a_failed_save_did_not_make_is_not_told()
    {
        var root = await house.Given.Root();
        await house.With(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            await using var transaction = await db.Database.BeginTransactionAsync();
            var twin = new Organisation { Name = "Trùng đường dẫn", Kind = OrganisationKind.Other, RootId = root.Id, Path = root.Path };
            db.Add(twin);
            await Should.ThrowAsync<DbUpdateException>(() => db.SaveChangesAsync());
            db.ChangeTracker.Clear();
            await services.GetRequiredService<Scribe>().Write(Author.House, "Thử lại", null, new Subject("organisation", root.Id));
            await transaction.CommitAsync();
            return true;
        });
        (await EntriesOn(root.Id)).ShouldHaveSingleItem().ReadChanges().ShouldBeEmpty();
    }

    Task<bool> Rename(Guid id, string name, string? reason) => house.With(async services =>
    {
        var db = services.GetRequiredService<AppDb>();
        var book = services.GetRequiredService<RightBook>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var organisation = await db.Organisations.SingleAsync(o => o.Id == id);
        organisation.Name = name;
        await db.SaveChangesAsync();
        var actor = new Actor(Guid.CreateVersion7(), "Nguyễn Thị Thu Hằng", [], book, id, organisation.Path);
        await services.GetRequiredService<Events>().Publish(new ActDone(actor, "Đổi tên đơn vị", reason, [new Subject("organisation", id)]));
        await transaction.CommitAsync();
        return true;
    });

    Task<List<JournalEntry>> EntriesOn(Guid id, string kind = "organisation") => house.With(services =>
        services.GetRequiredService<AppDb>().HistoryOf(kind, id).OrderBy(e => e.Number).ToListAsync());
}
