using System.Reflection;
using System.Runtime.CompilerServices;
using BangVang.Papers.Text;

namespace BangVang.Tests.House;

public sealed class TypeTests
{
    const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    static readonly Type[] Ours = [.. new[] { typeof(Door).Assembly, typeof(VietnameseText).Assembly, typeof(Law.Lawbook).Assembly }.SelectMany(a => a.GetTypes())
        .Where(t => t.Namespace?.StartsWith("BangVang", StringComparison.Ordinal) == true && t.GetCustomAttribute<CompilerGeneratedAttribute>() is null && !t.Name.Contains('<'))];

    [Fact]
    public void Classes_are_sealed_unless_something_is_derived_from_them() => Ours
        .Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false } && !IsRazor(t) && !Ours.Any(d => d.BaseType == t || d.BaseType is { IsGenericType: true } g && g.GetGenericTypeDefinition() == t))
        .Select(t => t.FullName!)
        .ShouldHold("Classes are sealed by default.");

    [Fact]
    public void No_method_of_ours_is_named_after_how_it_runs() => Ours
        .SelectMany(t => t.GetMethods(Own))
        .Where(m => m.Name.EndsWith("Async", StringComparison.Ordinal) && !m.Name.Contains('<') && m.Name != "InvokeAsync")
        .Where(m => m.GetBaseDefinition() == m && !IsAskedFor(m))
        .Select(m => $"{m.DeclaringType!.FullName}.{m.Name}")
        .ShouldHold("No Async suffix, but where the framework asks for the name.");

    static bool IsAskedFor(MethodInfo method) => method.DeclaringType!.IsInterface is false
        && method.DeclaringType.GetInterfaces().Where(i => !i.Namespace!.StartsWith("BangVang", StringComparison.Ordinal))
            .Any(i => method.DeclaringType.GetInterfaceMap(i).TargetMethods.Contains(method));

    static bool IsRazor(Type type) => typeof(Microsoft.AspNetCore.Mvc.Razor.RazorPageBase).IsAssignableFrom(type) || type == typeof(Program);
}
