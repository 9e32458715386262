using System.CommandLine;
using System.Text.RegularExpressions;
using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts;

/// <summary>
/// <c>bangvang account administrator</c>: the first administrator of a tree, which is founded when it is not there yet. Prints the link by
/// which the password is chosen. Where a tree has an administrator, further ones are made by him, on the pages.
/// </summary>
static class FirstAdministrator
{
    public static Command Command(House house)
    {
        var (tree, user) = (new Option<string>("--tree") { Description = "Tên cơ quan đứng đầu: “UBND tỉnh …”", Required = true }, new Option<string>("--user") { Description = "Tên đăng nhập: ba ký tự trở lên, chữ thường không dấu", Required = true });
        var (name, at) = (new Option<string>("--name") { Description = "Họ tên", Required = true }, new Option<string>("--at") { Description = "Địa chỉ của hệ thống trên web", DefaultValueFactory = _ => "http://localhost:5000" });
        var command = new Command("administrator", "Tạo quản trị đầu tiên của một hệ thống tổ chức") { tree, user, name, at };
        command.SetAction(async (parsed, _) =>
        {
            await using var app = await house.Open();
            await using var scope = app.Services.CreateAsyncScope();
            var (token, refused) = await ActivatorUtilities.CreateInstance<FirstAdministratorMaking>(scope.ServiceProvider)
                .Make(parsed.GetValue(tree)!.Trim(), parsed.GetValue(user)!.Trim(), parsed.GetValue(name)!.Trim());
            if (refused is not null)
            {
                await Console.Error.WriteLineAsync(refused);
                return 1;
            }
            Console.WriteLine($"Đặt mật khẩu ở đây, một lần: {parsed.GetValue(at)!.TrimEnd('/')}/password/{token}");
            return 0;
        });
        return new Command("account", "Tài khoản") { command };
    }
}

/// <summary>What the command does, all or nothing.</summary>
sealed class FirstAdministratorMaking(AppDb db, Founding founding, UserNames names, PasswordLinks links, Kernel.Clock clock)
{
    public async Task<(string? Token, string? Refused)> Make(string tree, string user, string name)
    {
        if (!Regex.IsMatch(user, UserNames.Shape, RegexOptions.None, TimeSpan.FromSeconds(1))) return (null, "Tên đăng nhập gồm 3 đến 50 chữ thường không dấu, chữ số, dấu chấm, gạch.");
        if (tree.Length == 0 || name.Length == 0) return (null, "Ghi rõ tên cơ quan và họ tên.");
        await using var transaction = await db.Database.BeginTransactionAsync();
        await names.Lock();
        if (await names.IsTaken(user, null)) return (null, $"Tên {user} đã có người dùng.");
        var folded = Papers.Text.VietnameseText.Fold(tree);
        var root = await db.Organisations.FirstOrDefaultAsync(o => o.RootId == o.Id && o.Folded == folded)
            ?? await founding.Found(new Organisation { Name = tree, Kind = OrganisationKind.Province }, null);
        if (await db.AccountGrants.ValidOn(clock.Today).AnyAsync(g => g.OrganisationId == root.Id && g.Role == Role.Administrator))
            return (null, $"{root.Name} đã có quản trị; người ấy tạo tài khoản khác trên web.");
        await db.SaveChangesAsync();
        var account = new Account { Id = Guid.CreateVersion7(), Name = name, OrganisationId = root.Id, ActiveSince = clock.Now, LockoutEnabled = true };
        names.Name(account, user, null);
        db.Add(account);
        db.Add(new AccountGrant { AccountId = account.Id, Role = Role.Administrator, OrganisationId = root.Id, From = clock.Today, GivenAt = clock.Now });
        var token = await links.Make(account, null, token => "/password/" + token);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return (token, null);
    }
}
