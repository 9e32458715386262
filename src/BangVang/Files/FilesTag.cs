using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Files;

/// <summary>The files of a thing as a card, with a field for more when the reader may attach: <c>&lt;files of="plan" id="…" /&gt;</c>.</summary>
[HtmlTargetElement("files", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FilesTag(IHtmlHelper html, AppDb db, ThingBook things, UploadLimit limit) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext View { get; set; } = null!;

    public required string Of { get; set; }

    public Guid Id { get; set; }

    public string Title { get; set; } = "Tệp đính kèm";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var http = View.HttpContext;
        var list = new FileList(Of, Id, Title, await db.FilesOf(Of, Id).AsNoTracking().ToListAsync(),
            await things.MayAttach(http.RequestServices, http.Actor(), Of, Id), await limit.Megabytes(), http.Request.PathBase + http.Request.Path + http.Request.QueryString);
        ((IViewContextAware)html).Contextualize(View);
        output.Content.SetHtmlContent(await html.PartialAsync("/Files/Pages/_Files.cshtml", list));
    }
}

/// <summary>What the card shows.</summary>
public sealed record FileList(string Kind, Guid OwnerId, string Title, IReadOnlyList<Attachment> Files, bool MayAttach, int MostMegabytes, string Here)
{
    public static string Size(long bytes) => bytes switch
    {
        < 1024 => $"{bytes} B",
        < 1 << 20 => $"{bytes / 1024m:0.#} kB",
        _ => $"{bytes / 1048576m:0.#} MB",
    };

    public static string Icon(string type) => type switch
    {
        "docx" or "odt" => "file-type-docx",
        "pdf" => "file-type-pdf",
        "xlsx" => "file-spreadsheet",
        "txt" => "file-text",
        _ => "file",
    };
}
