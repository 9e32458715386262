using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations.Picking;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Plans.Drafting.Pages;

/// <summary>Whom the names in the plan mean: one row a name, wherever it stands.</summary>
[Needs(PlanRights.Draft), Act("Khớp đơn vị trong kế hoạch")]
public sealed class NamesModel(AppDb db, Clock clock, NameMatching matching) : DraftPage(db, clock)
{
    public sealed class Row
    {
        public string Text { get; set; } = "";
        public string? Choice { get; set; }

        /// <summary>A body found by the picker; it goes before the list.</summary>
        [OrganisationChoice, Display(Name = "Đơn vị khác")]
        public Guid? Other { get; set; }
    }

    [BindProperty]
    public List<Row> Rows { get; set; } = [];

    public IReadOnlyList<NameInPlan> Names { get; private set; } = [];

    public int OpenCount => Names.Count(n => n.IsOpen);

    protected override string Part => "Khớp đơn vị";

    protected override string Done => "Đã lưu các đơn vị đã khớp; lần sau hệ thống tự nhận ra.";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        Names = await matching.Of(Plan);
        if (Request.Method == HttpMethods.Get) Rows = [.. Names.Select(n => new Row { Text = n.Text, Choice = NameChoice.Of(n) })];
        return true;
    }

    protected override async Task Save()
    {
        foreach (var row in Rows)
        {
            var choice = new NameChoice(row.Other is { } other ? $"o:{other}" : row.Choice);
            var name = Names.FirstOrDefault(n => n.Text == row.Text);
            if (name is not null && (choice.Value ?? "") != NameChoice.Of(name)) await matching.Settle(Plan, name, choice);
        }
    }

    protected override IActionResult Next() => RedirectToPage(new { id = Id });
}
