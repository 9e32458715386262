using BangVang.Organisations;
using BangVang.Plans.Commemorations;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests;

public sealed partial class Given
{
    /// <summary>A day that the tree of the organisation keeps for itself.</summary>
    public Task<Commemoration> Commemoration(
        Organisation root, string name = "Ngày tái lập tỉnh Sơn Bình", int day = 1, int month = 1, int? firstYear = 1997,
        CalendarKind calendar = CalendarKind.Solar) => Saved((_, services) =>
            services.GetRequiredService<CommemorationKeeping>().Enter(root.RootId, new CommemorationFacts
            {
                Name = name, Day = day, Month = month, FirstYear = firstYear, Calendar = calendar,
            }));
}
