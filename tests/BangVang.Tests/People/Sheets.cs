using BangVang.Papers.Sheets;
using BangVang.Tests.Web;

namespace BangVang.Tests.People;

/// <summary>Lists as offices send them.</summary>
static class Sheets
{
    public static Upload Of(params object?[][] rows)
    {
        using var output = new MemoryStream();
        var width = rows.Max(r => r.Length);
        Workbook.Write(output, "Danh sách", [.. Enumerable.Range(0, width).Select(i => new SheetColumn(i < rows[0].Length ? $"{rows[0][i]}" : "", 20))], rows.Skip(1).Select(r => (IReadOnlyList<object?>)[.. r.Select(c => c?.ToString())]));
        return new Upload("danh-sach.xlsx", output.ToArray());
    }

    /// <summary>Uploads a list of a kind for the officer's own body and gives the preview.</summary>
    public static async Task<Answer> Bring(this HttpClient client, string kind, Upload file)
    {
        var page = await client.Page($"/imports?kind={kind}");
        return await client.Submit(page, "form[enctype]", ("ListFile", file));
    }

    public static Task<Answer> Commit(this HttpClient client, Answer preview) => client.Submit(preview.Document, ".thanh-duoi form:not([action*=Drop])");
}
