using System.CommandLine;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;

namespace BangVang.Organisations.Places;

/// <summary><c>bangvang organisations import-places [DIR]</c> and <c>organisations found NAME</c>: how a tree begins.</summary>
static class OrganisationsCommand
{
    public static Command Make(House house) => new("organisations", "Danh mục tổ chức") { ImportPlaces(house), Found(house) };

    static Command ImportPlaces(House house)
    {
        var folder = new Argument<string>("DIR")
        {
            Description = "Thư mục có provinces.json và communes.csv; không ghi thì dùng danh sách đi kèm",
            DefaultValueFactory = _ => PlacesImport.Shipped,
        };
        var command = new Command("import-places", "Nhập 34 tỉnh và 3.321 xã, phường, đặc khu") { folder };
        command.SetAction((parsed, _) => Do(house, async services =>
        {
            var result = await services.GetRequiredService<PlacesImport>().Import(parsed.GetValue(folder)!);
            Console.WriteLine($"Đã nhập {result.NewProvinces} tỉnh (cả tỉnh trước 01/7/2025) và {result.NewCommunes:N0} xã; {result.Known:N0} đơn vị đã có, giữ nguyên.");
            foreach (var name in result.Renamed) Console.WriteLine($"Tên trong danh mục khác danh sách, giữ nguyên: {name}");
        }));
        return command;
    }

    static Command Found(House house)
    {
        var name = new Argument<string>("NAME") { Description = "Tên, như “Tỉnh Sơn Bình”" };
        var kind = new Option<OrganisationKind>("--kind") { Description = "Loại", DefaultValueFactory = _ => OrganisationKind.Province };
        var code = new Option<string?>("--code") { Description = "Mã" };
        var command = new Command("found", "Lập tổ chức đứng đầu một danh mục mới") { name, kind, code };
        command.SetAction((parsed, _) => Do(house, async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            var root = new Organisation { Name = parsed.GetValue(name)!, Kind = parsed.GetValue(kind), Code = parsed.GetValue(code) };
            await services.GetRequiredService<Founding>().Found(root, null);
            await db.SaveChangesAsync();
            Console.WriteLine($"Đã lập “{root.Name}”, mã hệ thống {root.Id}.");
        }));
        return command;
    }

    static async Task<int> Do(House house, Func<IServiceProvider, Task> act)
    {
        await using var app = await house.Open();
        await using var scope = app.Services.CreateAsyncScope();
        try
        {
            await act(scope.ServiceProvider);
            return 0;
        }
        catch (Refusal refusal)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            return 1;
        }
    }
}
