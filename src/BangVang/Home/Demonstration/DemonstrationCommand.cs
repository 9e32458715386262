using System.CommandLine;
using BangVang.Accounts;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Home.Demonstration;

/// <summary>"bangvang demo": puts the fictional province into an empty database, once, and says who can sign in.</summary>
static class DemonstrationCommand
{
    public static Command For(House house)
    {
        var command = new Command("demo", "Ghi dữ liệu trình diễn (tỉnh Sơn Bình hư cấu) vào cơ sở dữ liệu còn trống");
        command.SetAction(async (_, stop) => await Run(house, stop));
        return command;
    }

    static async Task<int> Run(House house, CancellationToken stop)
    {
        var time = new TravelTime();
        await using var app = await house.Open(services => services.AddSingleton<TimeProvider>(time).AddSingleton(time));
        if (app.Environment.IsProduction())
        {
            await Console.Error.WriteLineAsync("Không ghi dữ liệu trình diễn vào hệ thống chạy thật.");
            return 1;
        }
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        if (!await db.Accounts.AnyAsync(a => a.IsDemonstration, stop))
        {
            if (await db.Accounts.AnyAsync(stop))
            {
                await Console.Error.WriteLineAsync("Cơ sở dữ liệu đã có tài khoản thật, không ghi thêm dữ liệu trình diễn.");
                return 1;
            }
            await using var transaction = await db.Database.BeginTransactionAsync(stop);
            await ActivatorUtilities.CreateInstance<Staging>(scope.ServiceProvider).Stage();
            await transaction.CommitAsync(stop);
        }
        await SayWho();
        return 0;
    }

    static async Task SayWho()
    {
        await Console.Out.WriteLineAsync("Dữ liệu trình diễn: tỉnh Sơn Bình (hư cấu). Ở trang đăng nhập chọn một vai, không cần mật khẩu:");
        foreach (var (_, fields) in Scenery.Rows("people.txt"))
            await Console.Out.WriteLineAsync($"  {fields[0],-12} {fields[1],-22} {fields[2]} – {fields[5]}");
    }
}
